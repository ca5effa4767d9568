import type { Instant } from "#db/columns"
import { findOwnTeacherId, listCheckInSessions, listMarksOf } from "#db/queries/training/attendance"
import { listEnrolledSessions } from "#db/queries/training/enrolments"
import { listRunsById } from "#db/queries/training/runs"
import { type Moment, typedCode } from "~/domain/attendance/room-code"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import type { CheckInPage } from "./attendance-page"
import { attendanceTerms } from "./attendance-terms.server"

interface Asked {
  /** of the action `attendance.own` */
  readonly scope: Scope
  readonly search: { readonly session: number | null; readonly moment: Moment | null; readonly code: string | null }
  readonly today: CivilDate
  readonly now: Instant
}

/** The page on a teacher's phone: her sessions today, and the scan that brought her here. */
export async function showCheckIn({ scope, search, today }: Asked): Promise<CheckInPage> {
  const teacherId = (await findOwnTeacherId(scope)) ?? 0
  const own = (await listEnrolledSessions([teacherId], { from: today, until: today })).filter(({ part }) => part === "enrolled")
  const marks = await listMarksOf({ sessionIds: own.map(({ sessionId }) => sessionId), teacherId })
  const { opensMinutes } = await attendanceTerms({ districtId: scope.districtId, on: today })
  const markAt = (sessionId: number, moment: Moment) =>
    marks.find((mark) => mark.sessionId === sessionId && mark.moment === moment && mark.voidedAt === null)?.at ?? null
  return {
    me: scope.kind === "self" ? scope.teacherNo : "",
    today,
    sessions: own.map(({ sessionId, title, on, startsMinute, endsMinute, venueName }) => ({
      ...{ id: sessionId, title, on, place: venueName, topic: "", isCancelled: false },
      starts: clockOf(startsMinute),
      ends: clockOf(endsMinute),
      arrivedAt: markAt(sessionId, "arrival"),
      leftAt: markAt(sessionId, "departure"),
      canSignInFrom: clockOf(Math.max(0, startsMinute - opensMinutes)),
    })),
    scan: await scanOf(scope, search),
  }
}

/** An address that says less than a code's is only the page. */
async function scanOf(scope: Scope, { session, moment, code: text }: Asked["search"]): Promise<CheckInPage["scan"]> {
  const code = text === null ? null : typedCode(text)
  if (session === null || moment === null || code === null) return null
  const [found] = await listCheckInSessions(scope, { sessionId: session, on: [] })
  const [run] = found === undefined ? [] : await listRunsById(scope, [found.runId])
  return { session, moment, code, title: run?.title ?? null }
}
