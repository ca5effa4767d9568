/** The one sentence that says how the hours stand. */
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import { hoursLacking } from "./criteria"
import type { HoursFigures } from "./figures"

export function summaryOf(figures: HoursFigures): Phrase {
  const { required, credited, concentrated, concentratedRequired } = figures
  const missing = figures.remaining
  const missingConcentrated = hoursLacking({ required: concentratedRequired, actual: concentrated })
  if (required === 0) return phrase("hours.summary.nothing_required", {})
  if (missing > 0 && missingConcentrated > 0) {
    return phrase("hours.summary.not_met_both", { credited, required, missing, missingConcentrated })
  }
  if (missing > 0) return phrase("hours.summary.not_met_total", { credited, required, missing })
  if (missingConcentrated > 0) {
    return phrase("hours.summary.not_met_concentrated", { credited, required, concentrated, concentratedRequired, missingConcentrated })
  }
  return phrase("hours.summary.met", { credited, required })
}
