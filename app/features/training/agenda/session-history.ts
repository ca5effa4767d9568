import type { SessionStepRow } from "#db/queries/training/agenda"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { FormerTime } from "./agenda-page"

interface StepTime {
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueId: number | null
}
interface StepDetails {
  readonly session: number
  readonly before?: StepTime
  readonly after?: StepTime
  readonly reason?: string
}

export interface SessionHistory {
  readonly was: FormerTime | null
  readonly cancelReason: string | null
}

/** What each session was before it was last moved, and why it was cancelled, by session id. Another trainer moves nothing. */
export function sessionHistories(
  steps: readonly SessionStepRow[],
  placeOf: (venueId: number) => string | null,
): ReadonlyMap<number, SessionHistory> {
  const histories = new Map<number, SessionHistory>()
  for (const { action, details } of steps) {
    const { session, before, after, reason } = JSON.parse(details) as StepDetails
    const known = histories.get(session) ?? { was: null, cancelReason: null }
    if (action === "session.cancelled") histories.set(session, { ...known, cancelReason: reason ?? null })
    else if (before !== undefined && after !== undefined && isMoved(before, after)) {
      const { on, startsMinute, endsMinute, venueId } = before
      const was = { on, starts: clockOf(startsMinute), ends: clockOf(endsMinute), place: venueId === null ? null : placeOf(venueId) }
      histories.set(session, { ...known, was })
    }
  }
  return histories
}

function isMoved(before: StepTime, after: StepTime): boolean {
  return (["on", "startsMinute", "endsMinute", "venueId"] as const).some((name) => before[name] !== after[name])
}
