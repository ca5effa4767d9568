import type { TrainingLevel, TrainingTopic } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { RunResult } from "../../schema/enrolments"
import type { Tx } from "../../transaction"

/** A closing of a run. Once reversed it stays, beside the next. */
export interface ClosingRow {
  readonly id: number
  readonly closedAt: Instant
  readonly closedByName: string | null
  readonly reversedAt: Instant | null
  readonly reversedByName: string | null
  readonly reverseReason: string | null
}

/** The closings of a run, the last one first. */
export async function listClosings(runId: number, tx?: Tx): Promise<readonly ClosingRow[]> {
  return prepared<ClosingRow>(
    reader(tx),
    `select c.id, c.closed_at as closedAt, a.display_name as closedByName, c.reversed_at as reversedAt, b.display_name as reversedByName,
       c.reverse_reason as reverseReason
     from run_closing c left join account a on a.id = c.closed_by left join account b on b.id = c.reversed_by
     where c.run_id = ? order by c.id desc`,
  ).all(runId)
}

/** Whether a run is closed, and by which closing. */
export async function findStandingClosing(runId: number, tx?: Tx): Promise<number | undefined> {
  const sql = "select id from run_closing where run_id = ? and reversed_at is null"
  return prepared<number>(reader(tx), sql).pluck().get(runId) as number | undefined
}

export interface ClosedPerson {
  readonly teacherId: number
  readonly presentMinutes: number
  readonly plannedMinutes: number
  readonly result: RunResult
  readonly hoursTenths: number
  /** null = no entry was written */
  readonly hoursEntryId: number | null
  readonly note: string | null
}

export type ClosedPersonRow = ClosedPerson & {
  readonly closingId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
}

/** Everybody in these closings, by school and name. */
export async function listClosedPeople(closingIds: readonly number[], tx?: Tx): Promise<readonly ClosedPersonRow[]> {
  return prepared<ClosedPersonRow>(
    reader(tx),
    `select p.closing_id as closingId, p.teacher_id as teacherId, p.present_minutes as presentMinutes, p.planned_minutes as plannedMinutes,
       p.result, p.hours_tenths as hoursTenths, p.hours_entry_id as hoursEntryId, p.note, t.teacher_no as teacherNo,
       coalesce(o.name, t.teacher_no) as name, coalesce(k.name, '') as schoolName
     from json_each(?) i cross join run_closing_person p on p.closing_id = i.value
     join teacher t on t.id = p.teacher_id
     left join roster o on o.teacher_id = p.teacher_id
     left join enrolment e on e.id = (select max(n.id) from enrolment n join run_closing c on c.run_id = n.run_id
       where c.id = p.closing_id and n.teacher_id = p.teacher_id)
     left join school_record k on k.district_id = e.district_id and k.school_id = e.school_id and k.superseded_at is null
     order by p.closing_id desc, schoolName, name, t.teacher_no`,
  ).all(JSON.stringify(closingIds))
}

/** Writes a closing with its people and returns its id. There is one that stands at most: a second fails. */
export async function insertClosing(
  closing: {
    readonly districtId: string
    readonly runId: number
    readonly closedAt: Instant
    readonly closedBy: string | null
    readonly people: readonly ClosedPerson[]
  },
  tx: Tx,
): Promise<number> {
  const { people, ...row } = closing
  const { lastInsertRowid } = prepared(
    tx,
    "insert into run_closing (district_id, run_id, closed_at, closed_by) values (@districtId, @runId, @closedAt, @closedBy)",
  ).run(row)
  const closingId = Number(lastInsertRowid)
  prepared(
    tx,
    `insert into run_closing_person (closing_id, teacher_id, present_minutes, planned_minutes, result, hours_tenths, hours_entry_id, note)
     select ?, value ->> 'teacherId', value ->> 'presentMinutes', value ->> 'plannedMinutes', value ->> 'result', value ->> 'hoursTenths',
       value ->> 'hoursEntryId', value ->> 'note'
     from json_each(?)`,
  ).run(closingId, JSON.stringify(people))
  return closingId
}

/** Says of a closing that it stands no longer; false where it was said already. */
export async function reverseClosing(
  closing: { readonly id: number; readonly reversedAt: Instant; readonly reversedBy: string | null; readonly reason: string },
  tx: Tx,
): Promise<boolean> {
  const sql = `update run_closing set reversed_at = @reversedAt, reversed_by = @reversedBy, reverse_reason = @reason
    where id = @id and reversed_at is null`
  return prepared(tx, sql).run(closing).changes === 1
}

/** What a run's course is, in the edition that the run keeps: what an hours entry of it says. */
export async function findRunTraining(
  runId: number,
  tx?: Tx,
): Promise<{ readonly level: TrainingLevel; readonly topic: TrainingTopic; readonly organiser: string } | undefined> {
  return prepared<{ level: TrainingLevel; topic: TrainingTopic; organiser: string }>(
    reader(tx),
    `select e.level, e.topic, e.organiser from course_run r
     join course_edition e on e.course_id = r.course_id and e.edition = r.course_edition where r.id = ?`,
  ).get(runId)
}
