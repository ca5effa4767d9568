import type { Instant } from "#db/columns"
import type { RunRow } from "#db/queries/training/runs"
import type { SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import { clockOf } from "~/domain/scheduling/week"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { type AttendanceTerms, attendanceTerms } from "./attendance-terms.server"
import { sessionMinute } from "./session-minute"
import { findTakenRun } from "./taken-run.server"

export interface MarkableSession {
  readonly run: RunRow
  readonly session: SessionRow
  readonly terms: AttendanceTerms
  /** the minute it is now, of the session's day */
  readonly minute: number
}

interface Asked {
  /** of the action `attendance.take` */
  readonly scope: Scope
  readonly number: string
  readonly sessionId: number
  readonly now: Instant
}

/** A session of which attendance is about to be taken by hand. Refused before it has begun, once its run is closed, and where it is not held. */
export async function findMarkableSession({ scope, number, sessionId, now }: Asked, tx: Tx): Promise<MarkableSession> {
  const { run, sessions } = await findTakenRun({ scope, number }, tx)
  const session = sessions.find(({ id }) => id === sessionId)
  if (session === undefined) throw new NotFound()
  const params = { on: session.on, starts: clockOf(session.startsMinute) }
  if (run.state === "closed") refuse("attendance_run_closed", { params: { number } })
  if (run.state === "cancelled" || session.state === "cancelled") refuse("attendance_cancelled", { params })
  const terms = await attendanceTerms({ districtId: scope.districtId, on: session.on }, tx)
  const minute = sessionMinute(session.on, now)
  if (minute < session.startsMinute - terms.opensMinutes) refuse("attendance_future", { params })
  return { run, session, terms, minute }
}
