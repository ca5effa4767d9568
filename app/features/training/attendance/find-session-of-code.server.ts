import type { Instant } from "#db/columns"
import { type CheckInSession, listCheckInSessions } from "#db/queries/training/attendance"
import { listRunsById } from "#db/queries/training/runs"
import type { Tx } from "#db/transaction"
import { isCodeAt, MOMENTS, type Moment } from "~/domain/attendance/room-code"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { startInstant } from "../enrolment/offer-end"
import type { AttendanceTerms } from "./attendance-terms.server"
import { codeDigest } from "./code-digest.server"
import { refuseOutOfTime } from "./refuse-out-of-time"

interface Asked {
  readonly scope: Scope
  readonly code: string
  /** what the square says; null = the code was typed */
  readonly asked: { readonly session: number | null; readonly moment: Moment | null }
  /** when it was read */
  readonly at: Instant
  readonly terms: AttendanceTerms
}

/** The session on whose screen a code stood when it was read, in which the teacher has a seat. Refuses every other code, saying why. */
export async function findSessionOfCode(
  { scope, code, asked, at, terms }: Asked,
  tx: Tx,
): Promise<{ readonly session: CheckInSession; readonly moment: Moment }> {
  const today = dayOf(at)
  const sessions = await listCheckInSessions(scope, { sessionId: asked.session, on: [today] }, tx)
  const moments = asked.moment === null ? MOMENTS : [asked.moment]
  for (const session of sessions)
    for (const moment of moments) {
      const digest = codeDigest(session.codeSecret)
      if (!isCodeAt(code, { sessionId: session.id, moment }, { atMs: Date.parse(at), rule: terms, digest })) continue
      if (session.isEnrolled === 0) await refuseNotEnrolled({ scope, session, on: today }, tx)
      return { session, moment }
    }
  return refuseCode({ scope, sessions, asked, at, terms }, tx)
}

/** She has no seat there; where hers is somewhere else today, that is said. */
async function refuseNotEnrolled(
  { scope, session, on }: { readonly scope: Scope; readonly session: CheckInSession; readonly on: ReturnType<typeof dayOf> },
  tx: Tx,
): Promise<never> {
  const own = (await listCheckInSessions(scope, { sessionId: null, on: [on] }, tx)).find(
    ({ isEnrolled, state }) => isEnrolled === 1 && state === "planned",
  )
  const runs = await listRunsById(scope, own === undefined ? [session.runId] : [session.runId, own.runId], tx)
  const title = runs.find(({ id }) => id === session.runId)?.title ?? ""
  if (own === undefined) return refuse("check_in_not_enrolled", { params: { title } })
  const { startsMinute, endsMinute, venueName } = own
  const params = {
    title,
    own: runs.find(({ id }) => id === own.runId)?.title ?? "",
    starts: clockOf(startsMinute),
    ends: clockOf(endsMinute),
  }
  return refuse("check_in_wrong_session", { params: { ...params, place: venueName ?? "" } })
}

/** No screen shows this code. Of a session that could not be signed in to anyway, that is said instead. */
async function refuseCode(
  { scope, sessions, asked, at, terms }: Omit<Asked, "code"> & { readonly sessions: readonly CheckInSession[] },
  tx: Tx,
): Promise<never> {
  const own = sessions.filter(({ isEnrolled }) => isEnrolled === 1)
  if (asked.session === null) return refuse(own.length === 0 ? "check_in_nothing_today" : "check_in_code_wrong", { field: "code" })
  const [session] = sessions
  const [run] = session === undefined ? [] : await listRunsById(scope, [session.runId], tx)
  if (session === undefined || run === undefined) return refuse("check_in_unknown_session")
  refuseOutOfTime({ session, run, moment: asked.moment ?? "arrival", at, terms, hasLeft: false })
  return refuse("check_in_code_expired", { params: { title: run.title } })
}

/** The day it is in the district at an instant. */
function dayOf(at: Instant) {
  const on = civilDate(at.slice(0, 10))
  return at >= startInstant({ on: addDays(on, 1), startsMinute: 0 }) ? addDays(on, 1) : on
}
