import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { EnrolmentState } from "../../schema/enrolments"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { ENROLMENT_JOINS, ENROLMENT_SELECT, type EnrolmentRow, enrolmentScope } from "./enrolments"

/** Whom of a run is asked for. */
export interface RunPeopleAsked {
  readonly runId: number
  /** part of a name, a teacher number or a school's name; null = everybody */
  readonly words: string | null
  readonly states: readonly EnrolmentState[]
}

/** Where somebody stands in the list of a run. */
export interface RunPersonPlace {
  readonly listOrder: number
  readonly listRank: number
  readonly listSeat: number
  readonly appliedAt: Instant
  readonly id: number
}

export type ListedEnrolment = EnrolmentRow & RunPersonPlace

/** Whoever has no rank, or no seat, comes after all who have one. */
const LAST = 1_000_000_000
const KEYS = {
  listOrder: `case e.state when 'enrolled' then 1 when 'offered' then 2 when 'applied' then 3 when 'waitlisted' then 4 when 'refused' then 5
    when 'withdrawn' then 6 else 7 end`,
  listRank: `coalesce(e.rank, ${LAST})`,
  listSeat: `coalesce(e.seat, ${LAST})`,
  appliedAt: "e.applied_at",
  id: "e.id",
} as const
/** Whoever has given her place up and applied anew is in the list once, as she stands now. */
const LAST_OF_HERS = "not exists (select 1 from enrolment n where n.run_id = e.run_id and n.teacher_id = e.teacher_id and n.id > e.id)"

interface Part {
  readonly from: RunPersonPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of the people of a run: who has a seat first, by rank or seat; then who waits, in the order of the line; at last who has left it. */
export async function listRunPeople(scope: Scope, asked: RunPeopleAsked, part: Part, tx?: Tx): Promise<readonly ListedEnrolment[]> {
  const { from, backwards, limit } = part
  const { sql, bound } = enrolmentScope(scope)
  const { runId, words, states } = asked
  const keys = Object.values(KEYS)
  const conditions = [
    "e.run_id = @runId",
    sql,
    LAST_OF_HERS,
    "e.state in (select value from json_each(@states))",
    ...(words === null ? [] : ["(instr(t.teacher_no, upper(@words)) > 0 or instr(o.name, @words) > 0 or instr(k.name, @words) > 0)"]),
    ...(from === null ? [] : [`(${keys.join(", ")}) ${backwards ? "<" : ">"} (@listOrder, @listRank, @listSeat, @appliedAt, @id)`]),
  ]
  const { listOrder, listRank, listSeat } = KEYS
  const rows = prepared<ListedEnrolment>(
    reader(tx),
    `${ENROLMENT_SELECT}, ${listOrder} as listOrder, ${listRank} as listRank, ${listSeat} as listSeat
     from enrolment e ${ENROLMENT_JOINS} where ${conditions.join(" and ")}
     order by ${keys.map((key) => (backwards ? `${key} desc` : key)).join(", ")} limit @limit`,
  ).all({ ...bound, runId, states: JSON.stringify(states), ...(words !== null && { words }), ...placeBound(from), limit })
  return backwards ? rows.reverse() : rows
}

function placeBound(from: RunPersonPlace | null) {
  if (from === null) return {}
  const { listOrder, listRank, listSeat, appliedAt, id } = from
  return { listOrder, listRank, listSeat, appliedAt, id }
}

/** How many people of a run are in each state, and how many of them wait for their school. */
export async function countRunPeople(
  scope: Scope,
  runId: number,
  tx?: Tx,
): Promise<readonly { readonly state: EnrolmentState; readonly people: number; readonly atSchool: number }[]> {
  const { sql, bound } = enrolmentScope(scope)
  return prepared<{ state: EnrolmentState; people: number; atSchool: number }>(
    reader(tx),
    `select e.state, count(*) as people, sum(e.state = 'applied' and e.needs_school = 1) as atSchool
     from enrolment e where e.run_id = @runId and ${sql} and ${LAST_OF_HERS} group by e.state`,
  ).all({ ...bound, runId })
}

/** Where these places are in the lines of their runs, by their ids: 1 = next. Who does not wait is not among them. */
export async function listLinePositions(enrolmentIds: readonly number[], tx?: Tx): Promise<ReadonlyMap<number, number>> {
  const rows = prepared<{ id: number; position: number }>(
    reader(tx),
    `with asked as (select e.id, e.run_id from json_each(@ids) i cross join enrolment e on e.id = i.value and e.state = 'waitlisted'),
     line as (select e.id, row_number() over (partition by e.run_id order by coalesce(e.rank, ${LAST}), e.applied_at, e.id) as position
       from enrolment e where e.run_id in (select run_id from asked) and e.state = 'waitlisted')
     select line.id, line.position from line join asked on asked.id = line.id`,
  ).all({ ids: JSON.stringify(enrolmentIds) })
  return new Map(rows.map(({ id, position }) => [id, position]))
}

/** The places that stand of these people in a run, whichever school they applied from. */
export async function listStandingOf(
  { runId, teacherIds }: { readonly runId: number; readonly teacherIds: readonly number[] },
  tx?: Tx,
): Promise<readonly EnrolmentRow[]> {
  return prepared<EnrolmentRow>(
    reader(tx),
    `${ENROLMENT_SELECT} from json_each(@teacherIds) i
     cross join enrolment e on e.teacher_id = i.value and e.run_id = @runId and e.state not in ('withdrawn', 'removed') ${ENROLMENT_JOINS}
     order by e.id`,
  ).all({ runId, teacherIds: JSON.stringify(teacherIds) })
}
