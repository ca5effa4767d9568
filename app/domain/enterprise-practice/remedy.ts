/** What she could do about days of enterprise practice that lack. */
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import type { PracticeDays } from "./days"

/** null where nothing lacks. Where enough days are attested but stays overlap or are too short for them, the records are to be looked at first. */
export function remedyFor({ known, required }: { known: PracticeDays; required: number }): Phrase | null {
  const missing = required - known.days
  if (missing <= 0) return null
  const { attestedDays, coveredDays } = known
  if (attestedDays >= required) return phrase("enterprise_practice.remedy.check_dates", { missing, attestedDays, coveredDays })
  return phrase("enterprise_practice.remedy.practise", { missing })
}
