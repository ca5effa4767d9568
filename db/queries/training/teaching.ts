import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { CourseState, TrainerSource } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** How many people have a seat in each of these runs. */
export async function countEnrolledOfRuns(runIds: readonly number[], tx?: Tx): Promise<ReadonlyMap<number, number>> {
  const rows = prepared<{ runId: number; people: number }>(
    reader(tx),
    `select e.run_id as runId, count(*) as people from json_each(?) i
     cross join enrolment e on e.run_id = i.value and e.state = 'enrolled' group by e.run_id`,
  ).all(JSON.stringify(runIds))
  return new Map(rows.map(({ runId, people }) => [runId, people]))
}

/** Whether the scope's person is one of the district's trainers. */
export async function existsOwnTrainer(scope: Scope, tx?: Tx): Promise<boolean> {
  assertScope(scope)
  if (scope.kind !== "self") return false
  const sql = "select 1 from teacher t join trainer n on n.teacher_id = t.id where t.district_id = ? and t.teacher_no = ? limit 1"
  return prepared(reader(tx), sql).pluck().get(scope.districtId, scope.teacherNo) === 1
}

/** What a trainer taught between two days. */
export interface TrainerLoadRow {
  readonly trainerId: number
  readonly name: string
  readonly organisation: string
  readonly source: TrainerSource
  readonly state: CourseState
  readonly sessions: number
  readonly minutes: number
  /** each once, in however many of the runs she is */
  readonly people: number
  readonly forms: number
  /** mean of what the forms say of the teaching, 1 to 5; null = no form */
  readonly teaching: number | null
}

/**
 * The load of trainers between two days, both included: of the whole district, or of the scope's own person. Sessions count that were, or
 * are to be, held; who has none is there with none. A form is of a run and counts for each who taught in it.
 */
export async function listTrainerLoads(
  scope: Scope,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly TrainerLoadRow[]> {
  assertScope(scope)
  if (scope.kind === "school") return []
  const own =
    scope.kind === "self" ? "and n.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @teacherNo)" : ""
  const { districtId } = scope
  return prepared<TrainerLoadRow>(
    reader(tx),
    `with who as materialized (select n.id, n.name, n.organisation, n.source, n.state from trainer n where n.district_id = @districtId ${own}),
     taught as materialized (select l.trainer_id, s.run_id, s.ends_minute - s.starts_minute as minutes
       from who join course_session_trainer l on l.trainer_id = who.id join course_session s on s.id = l.session_id
       join course_run r on r.id = s.run_id and r.state in ('announced', 'closed')
       where s.state = 'planned' and s."on" between @from and @until),
     load as (select trainer_id, count(*) as sessions, sum(minutes) as minutes from taught group by trainer_id),
     runs as materialized (select distinct trainer_id, run_id from taught),
     people as (select u.trainer_id, count(distinct e.teacher_id) as people
       from runs u join enrolment e on e.run_id = u.run_id and e.state = 'enrolled' group by u.trainer_id),
     said as (select u.trainer_id, count(*) as forms, avg(f.teaching) as teaching
       from runs u join run_feedback f on f.run_id = u.run_id group by u.trainer_id)
     select w.id as trainerId, w.name, w.organisation, w.source, w.state, coalesce(l.sessions, 0) as sessions, coalesce(l.minutes, 0) as minutes,
       coalesce(p.people, 0) as people, coalesce(f.forms, 0) as forms, f.teaching
     from who w left join load l on l.trainer_id = w.id left join people p on p.trainer_id = w.id left join said f on f.trainer_id = w.id
     order by w.name, w.id`,
  ).all({ districtId, from, until, ...(scope.kind === "self" && { teacherNo: scope.teacherNo }) })
}
