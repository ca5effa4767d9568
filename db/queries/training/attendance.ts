import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { AttendanceMoment, AttendanceSource } from "../../schema/enrolments"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { SESSION_COLUMNS, SESSION_JOINED, type SessionRow } from "./sessions"

/** That somebody was there at a moment, or was said to be by a mark that has been voided since. */
export interface MarkRow {
  readonly id: number
  readonly sessionId: number
  readonly teacherId: number
  readonly moment: AttendanceMoment
  readonly at: Instant
  readonly receivedAt: Instant
  readonly source: AttendanceSource
  readonly reason: string | null
  readonly voidedAt: Instant | null
  readonly voidReason: string | null
}

const MARK = `m.id, m.session_id as sessionId, m.teacher_id as teacherId, m.moment, m.at, m.received_at as receivedAt, m.source, m.reason,
  m.voided_at as voidedAt, m.void_reason as voidReason`

/** All marks of these sessions, voided ones too, in the order in which they were made. */
export async function listMarks(sessionIds: readonly number[], tx?: Tx): Promise<readonly MarkRow[]> {
  return prepared<MarkRow>(
    reader(tx),
    `select ${MARK} from json_each(?) i cross join attendance_mark m on m.session_id = i.value order by m.session_id, m.id`,
  ).all(JSON.stringify(sessionIds))
}

/** Somebody's marks at these sessions, voided ones too. */
export async function listMarksOf(
  { sessionIds, teacherId }: { readonly sessionIds: readonly number[]; readonly teacherId: number },
  tx?: Tx,
): Promise<readonly MarkRow[]> {
  return prepared<MarkRow>(
    reader(tx),
    `select ${MARK} from json_each(?) i cross join attendance_mark m on m.session_id = i.value where m.teacher_id = ? order by m.id`,
  ).all(JSON.stringify(sessionIds), teacherId)
}

/** The mark that a phone's scan has made already. */
export async function findMarkByScan(
  { sessionId, scanKey }: { readonly sessionId: number; readonly scanKey: string },
  tx?: Tx,
): Promise<MarkRow | undefined> {
  const sql = `select ${MARK} from attendance_mark m where m.session_id = ? and m.scan_key = ?`
  return prepared<MarkRow>(reader(tx), sql).get(sessionId, scanKey)
}

export interface NewMark extends Pick<MarkRow, "sessionId" | "teacherId" | "moment" | "at" | "receivedAt" | "source" | "reason"> {
  readonly districtId: string
  readonly scanKey: string | null
  readonly recordedBy: string | null
}

/** Writes marks. Who has one of that moment already keeps it: returns how many were new. */
export async function insertMarks(marks: readonly NewMark[], tx: Tx): Promise<number> {
  return prepared(
    tx,
    `insert into attendance_mark (district_id, session_id, teacher_id, moment, at, received_at, source, scan_key, reason, recorded_by)
     select value ->> 'districtId', value ->> 'sessionId', value ->> 'teacherId', value ->> 'moment', value ->> 'at', value ->> 'receivedAt',
       value ->> 'source', value ->> 'scanKey', value ->> 'reason', value ->> 'recordedBy'
     from json_each(?) where true
     on conflict do nothing`,
  ).run(JSON.stringify(marks)).changes
}

/** Voids a mark, which stays readable; false where it was voided already. */
export async function voidMark(
  mark: { readonly id: number; readonly voidedAt: Instant; readonly voidedBy: string | null; readonly reason: string },
  tx: Tx,
): Promise<boolean> {
  const sql =
    "update attendance_mark set voided_at = @voidedAt, voided_by = @voidedBy, void_reason = @reason where id = @id and voided_at is null"
  return prepared(tx, sql).run(mark).changes === 1
}

/** The secret from which a session's codes are made. It leaves the server in no answer. */
export async function findCodeSecret(sessionId: number, tx?: Tx): Promise<string | undefined> {
  return prepared<string>(reader(tx), "select code_secret from course_session where id = ?").pluck().get(sessionId) as string | undefined
}

export interface CheckInSession extends SessionRow {
  readonly codeSecret: string
  readonly isEnrolled: 0 | 1
}

/** The sessions of a day, or the one asked for, of runs that people know of; whether the scope's person has a seat there. */
export async function listCheckInSessions(
  scope: Scope,
  { sessionId, on }: { readonly sessionId: number | null; readonly on: readonly CivilDate[] },
  tx?: Tx,
): Promise<readonly CheckInSession[]> {
  assertScope(scope)
  if (scope.kind !== "self") return []
  const { districtId, teacherNo } = scope
  const which = sessionId === null ? `s."on" in (select value from json_each(@on))` : "s.id = @sessionId"
  return prepared<CheckInSession>(
    reader(tx),
    `select ${SESSION_COLUMNS}, s.code_secret as codeSecret,
       exists (select 1 from enrolment e join teacher t on t.id = e.teacher_id
         where e.run_id = s.run_id and e.state = 'enrolled' and t.district_id = @districtId and t.teacher_no = @teacherNo) as isEnrolled
     from ${SESSION_JOINED} join course_run r on r.id = s.run_id
     where s.district_id = @districtId and ${which} and r.state <> 'draft' order by isEnrolled desc, s."on" desc, s.starts_minute, s.id`,
  ).all({ districtId, teacherNo, ...(sessionId === null ? { on: JSON.stringify(on) } : { sessionId }) })
}

/** The id of the scope's person. */
export async function findOwnTeacherId(scope: Scope, tx?: Tx): Promise<number | undefined> {
  assertScope(scope)
  if (scope.kind !== "self") return undefined
  const sql = "select id from teacher where district_id = ? and teacher_no = ?"
  return prepared<number>(reader(tx), sql).pluck().get(scope.districtId, scope.teacherNo) as number | undefined
}

/** The sessions among these that a scope may take attendance of: all of them, or those that its person teaches. */
export async function listTakenBy(scope: Scope, sessionIds: readonly number[], tx?: Tx): Promise<readonly number[]> {
  assertScope(scope)
  if (scope.kind === "district") return sessionIds
  if (scope.kind !== "self") return []
  const { districtId, teacherNo } = scope
  return prepared<number>(
    reader(tx),
    `select distinct l.session_id from json_each(@sessionIds) i join course_session_trainer l on l.session_id = i.value
     join trainer t on t.id = l.trainer_id join teacher p on p.id = t.teacher_id
     where p.district_id = @districtId and p.teacher_no = @teacherNo order by 1`,
  )
    .pluck()
    .all({ sessionIds: JSON.stringify(sessionIds), districtId, teacherNo }) as number[]
}

/** How many people have a standing mark of each moment at a session. */
export async function countMarks(sessionId: number, tx?: Tx): Promise<Readonly<Record<AttendanceMoment, number>>> {
  const rows = prepared<{ moment: AttendanceMoment; people: number }>(
    reader(tx),
    "select moment, count(*) as people from attendance_mark where session_id = ? and voided_at is null group by moment",
  ).all(sessionId)
  const of = (moment: AttendanceMoment) => rows.find((row) => row.moment === moment)?.people ?? 0
  return { arrival: of("arrival"), departure: of("departure") }
}
