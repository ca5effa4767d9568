/** What could be done about a registration that lacks something. */
import type { CivilDate } from "../calendar/civil-date"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"

/** null where nothing lacks. After `until` the hours can no longer be earned for this registration. */
export function hoursRemedy(lack: { missingHours: number; until: CivilDate; asOf: CivilDate }): Phrase | null {
  const values = { missing: lack.missingHours, until: lack.until }
  if (lack.missingHours === 0) return null
  return phrase(lack.until < lack.asOf ? "registration.remedy.hours_closed" : "registration.remedy.hours", values)
}

/** `years`: those whose appraisals were below 合格, in any order. */
export function appraisalsRemedy(years: readonly number[]): Phrase {
  return phrase("registration.remedy.appraisals", { years: [...years].sort((a, b) => a - b).join("、") })
}
