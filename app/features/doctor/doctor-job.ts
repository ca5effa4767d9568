import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"

/** What the doctor's child process is told: which district to examine, and as of when. */
export interface DoctorCommand {
  readonly districtId: string
  readonly today: CivilDate
  readonly now: Instant
}
