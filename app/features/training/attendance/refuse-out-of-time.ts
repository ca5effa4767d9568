import type { Instant } from "#db/columns"
import type { RunRow } from "#db/queries/training/runs"
import type { SessionRow } from "#db/queries/training/sessions"
import type { Moment } from "~/domain/attendance/room-code"
import { signInState, signInWindow } from "~/domain/attendance/sign-in-window"
import { clockOf } from "~/domain/scheduling/week"
import { refuse } from "~/platform/errors"
import type { AttendanceTerms } from "./attendance-terms.server"
import { sessionMinute } from "./session-minute"

interface Scanned {
  readonly session: SessionRow
  readonly run: RunRow
  readonly moment: Moment
  /** when she was there */
  readonly at: Instant
  readonly terms: AttendanceTerms
  readonly hasLeft: boolean
}

/** Refuses to sign somebody in to what is not held, not open yet, over or closed, or in again once she has left. */
export function refuseOutOfTime({ session, run, moment, at, terms, hasLeft }: Scanned): void {
  const params = { title: run.title, on: session.on, starts: clockOf(session.startsMinute), ends: clockOf(session.endsMinute) }
  if (session.state === "cancelled" || run.state === "cancelled") refuse("check_in_cancelled", { params })
  if (run.state === "closed") refuse("check_in_run_closed", { params })
  const { from, until } = signInWindow(session, moment, terms)
  const state = signInState(session, { moment, minute: sessionMinute(session.on, at), rule: terms })
  if (state === "too_early") refuse("check_in_too_early", { params: { ...params, opens: clockOf(Math.max(0, from)) } })
  if (state === "over") refuse("check_in_over", { params: { ...params, closes: clockOf(Math.min(1440, until)) } })
  if (moment === "arrival" && hasLeft) refuse("check_in_left_already", { params })
}
