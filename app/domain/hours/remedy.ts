/** What she could do about hours that lack. */
import type { CivilDate } from "../calendar/civil-date"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"

/** null where nothing lacks. Hours that lack when duty has ended (`until` before `asOf`) can no longer be earned. */
export function remedyFor(lack: {
  kind: "total" | "concentrated"
  missingHours: number
  until: CivilDate
  asOf: CivilDate
}): Phrase | null {
  const values = { missing: lack.missingHours, until: lack.until }
  if (lack.missingHours === 0) return null
  if (lack.until < lack.asOf) return phrase("hours.remedy.closed", values)
  return phrase(lack.kind === "total" ? "hours.remedy.total" : "hours.remedy.concentrated", values)
}
