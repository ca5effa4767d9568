/** What she could do about induction hours that lack. */
import type { CivilDate } from "../calendar/civil-date"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import type { InductionCriterionId } from "./requirement"

/** null where nothing lacks. After `until` the hours can no longer be earned. */
export function remedyFor(lack: { id: InductionCriterionId; missingHours: number; until: CivilDate; asOf: CivilDate }): Phrase | null {
  const values = { missing: lack.missingHours, until: lack.until }
  if (lack.missingHours === 0) return null
  if (lack.until < lack.asOf) return phrase("induction.remedy.closed", values)
  return phrase(lack.id === "new-teacher-hours" ? "induction.remedy.hours" : "induction.remedy.principal_hours", values)
}
