import type { Instant } from "#db/columns"
import { listMarks, type MarkRow } from "#db/queries/training/attendance"
import { type EnrolledRow, listEnrolled } from "#db/queries/training/enrolments"
import type { SessionRow } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import type { AttendancePage } from "./attendance-page"
import { attendanceRows, seenMarks, shownMark } from "./attendance-rows"
import { type AttendanceTerms, attendanceTerms } from "./attendance-terms.server"
import { runNamed, sessionNamed } from "./named"
import { sessionMinute } from "./session-minute"
import { findTakenRun } from "./taken-run.server"

interface Asked {
  readonly actor: Actor
  /** of the action `attendance.take` */
  readonly scope: Scope
  readonly number: string
  readonly search: { readonly session: number | null; readonly person: string | null }
  readonly today: CivilDate
  readonly now: Instant
}

/** Who was at a session of a run and for how long; the one of today, or the last one held, unless another is asked for. */
export async function showAttendance({ actor, scope, number, search, today, now }: Asked): Promise<AttendancePage> {
  const { run, sessions } = await findTakenRun({ scope, number })
  const chosen = chosenOf(sessions, search.session, today)
  const terms = await attendanceTerms({ districtId: scope.districtId, on: chosen?.on ?? today })
  const marks = await listMarks(sessions.map(({ id }) => id))
  const people = await listEnrolled(run.id)
  const taken = new Set(marks.filter(({ voidedAt }) => voidedAt === null).map(({ sessionId }) => sessionId))
  const own = marks.filter(({ sessionId }) => sessionId === chosen?.id)
  const rows = chosen === null ? [] : attendanceRows({ session: chosen, people, marks: own, terms })
  const minute = chosen === null ? 0 : sessionMinute(chosen.on, now)
  const { lateMinutes, earlyMinutes, onesidedPercent } = terms
  return {
    run: runNamed(run),
    sessions: sessions.map((session) => ({ ...sessionNamed(session), isTaken: taken.has(session.id) })),
    chosen: chosen === null ? null : sessionNamed(chosen),
    canMark: canMark({ chosen, minute, isOpen: run.state === "announced", terms }),
    isOver: chosen !== null && minute >= chosen.endsMinute,
    rows,
    person: personOf({ rows, people, marks: own, teacherNo: search.person }),
    ...{ lateMinutes, earlyMinutes, onesidedPercent },
    mayClose: mayDo(actor, "run.close"),
  }
}

function chosenOf(sessions: readonly SessionRow[], asked: number | null, today: CivilDate): SessionRow | null {
  const held = sessions.filter(({ state }) => state === "planned")
  const found = sessions.find(({ id }) => id === asked)
  if (asked !== null && found === undefined) throw new NotFound()
  return found ?? held.find(({ on }) => on === today) ?? held.filter(({ on }) => on < today).at(-1) ?? held[0] ?? null
}

interface Marking {
  readonly chosen: SessionRow | null
  readonly minute: number
  readonly isOpen: boolean
  readonly terms: AttendanceTerms
}

function canMark({ chosen, minute, isOpen, terms }: Marking): boolean {
  return chosen !== null && isOpen && chosen.state === "planned" && minute >= chosen.startsMinute - terms.opensMinutes
}

interface Corrected {
  readonly rows: AttendancePage["rows"]
  readonly people: readonly EnrolledRow[]
  readonly marks: readonly MarkRow[]
  readonly teacherNo: string | null
}

function personOf({ rows, people, marks, teacherNo }: Corrected): AttendancePage["person"] {
  const row = rows.find((one) => one.teacherNo === teacherNo)
  const person = people.find((one) => one.teacherNo === teacherNo)
  if (row === undefined || person === undefined) return null
  const own = marks.filter(({ teacherId }) => teacherId === person.teacherId)
  return { ...row, history: own.map(shownMark), seen: seenMarks(own) }
}
