import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { startInstant } from "../enrolment/offer-end"

/** The minute of a session's day in which an instant lies: before that day below 0, after it 1440 and more. */
export function sessionMinute(on: CivilDate, at: Instant): number {
  return Math.floor((Date.parse(at) - Date.parse(startInstant({ on, startsMinute: 0 }))) / 60_000)
}
