import type { Instant } from "#db/columns"
import { type CivilDate, dayNumber } from "~/domain/calendar/civil-date"
import { addMinutes, instantOf } from "~/platform/clock.server"

const MINUTE_MS = 60_000
/** The district's zone is Asia/Shanghai, which has no summer time. */
const ZONE_MINUTES = 8 * 60

/** The moment at which a session starts. */
export function startInstant({ on, startsMinute }: { readonly on: CivilDate; readonly startsMinute: number }): Instant {
  return instantOf((dayNumber(on) * 1440 + startsMinute - ZONE_MINUTES) * MINUTE_MS)
}

/** How long a freed seat is kept for the one to whom it is offered: so many hours, but no later than the start of the run. */
export function offerEnd({ now, acceptHours, startsAt }: { now: Instant; acceptHours: number; startsAt: Instant }): Instant {
  const end = addMinutes(now, acceptHours * 60)
  return end < startsAt ? end : startsAt
}
