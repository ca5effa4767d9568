import type { Instant } from "#db/columns"
import { countMarks, findCodeSecret, listTakenBy } from "#db/queries/training/attendance"
import { listEnrolled } from "#db/queries/training/enrolments"
import { listRunsById } from "#db/queries/training/runs"
import { findSession, type SessionRow } from "#db/queries/training/sessions"
import { codeIn, type Moment, standsForMs, stretchAt } from "~/domain/attendance/room-code"
import { signInState, signInWindow, usualMoment } from "~/domain/attendance/sign-in-window"
import { clockOf } from "~/domain/scheduling/week"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { RoomScreenPage } from "./attendance-page"
import { type AttendanceTerms, attendanceTerms } from "./attendance-terms.server"
import { codeDigest } from "./code-digest.server"
import { runNamed, sessionNamed } from "./named"
import { roomSquare } from "./room-square.server"
import { sessionMinute } from "./session-minute"

interface Asked {
  /** of the action `attendance.take` */
  readonly scope: Scope
  readonly sessionId: number
  /** null = whichever is usual at this time */
  readonly moment: Moment | null
  /** scheme and host of the address that phones are led to */
  readonly origin: string
  readonly now: Instant
}

/** What the screen of the room shows now. Outside of its time it shows no code, so that nobody can sign in to a session of another day. */
export async function showRoomScreen({ scope, sessionId, moment: asked, origin, now }: Asked): Promise<RoomScreenPage> {
  const session = await findSession(scope, sessionId)
  const [run] = session === undefined ? [] : await listRunsById(scope, [session.runId])
  if (session === undefined || run === undefined || run.state === "draft") throw new NotFound()
  if ((await listTakenBy(scope, [sessionId])).length === 0) throw new NotFound()
  const terms = await attendanceTerms({ districtId: scope.districtId, on: session.on })
  const minute = sessionMinute(session.on, now)
  const moment = asked ?? usualMoment(session, minute)
  const isHeld = session.state === "planned" && run.state === "announced"
  const state = isHeld ? signInState(session, { moment, minute, rule: terms }) : "over"
  const { from, until } = signInWindow(session, moment, terms)
  const marked = await countMarks(sessionId)
  return {
    run: runNamed(run),
    session: sessionNamed(session),
    moment,
    shown: state === "open" ? await shownCode({ session, moment, origin, now, terms }) : null,
    state,
    opens: clockOf(Math.max(0, from)),
    closes: clockOf(Math.min(1440, until)),
    expected: (await listEnrolled(run.id)).length,
    arrived: marked.arrival,
    left: marked.departure,
  }
}

interface Shown extends Pick<Asked, "origin" | "now"> {
  readonly session: SessionRow
  readonly moment: Moment
  readonly terms: AttendanceTerms
}

async function shownCode({ session, moment, origin, now, terms }: Shown): Promise<RoomScreenPage["shown"]> {
  const atMs = Date.parse(now)
  const digest = codeDigest((await findCodeSecret(session.id)) ?? "")
  const code = codeIn({ sessionId: session.id, moment }, stretchAt(atMs, terms), digest)
  const address = `${origin}/check-in?session=${session.id}&moment=${moment}&code=${code}`
  return { code, address, ...roomSquare(address), standsForMs: standsForMs(atMs, terms), rotateSeconds: terms.rotateSeconds }
}
