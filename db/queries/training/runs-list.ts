import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { CourseRunState } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { RUN_COLUMNS, RUN_JOINED, type RunRow } from "./runs"

/** Which runs are asked for; null = all. */
export interface RunsAsked {
  /** part of a number, a title or the course's name */
  readonly words: string | null
  readonly state: CourseRunState | null
  readonly courseNumber: string | null
}

export type ListedRun = RunRow & {
  readonly sessions: number
  /** the next session from the day asked on; null = none */
  readonly nextOn: CivilDate | null
  /** people with a seat, and offers that stand */
  readonly taken: number
  readonly waiting: number
}

function asks(scope: Scope, { words, state, courseNumber }: RunsAsked) {
  assertScope(scope)
  const conditions = [
    "r.district_id = @districtId",
    ...(words === null ? [] : ["(instr(r.number, upper(@words)) > 0 or instr(r.title, @words) > 0 or instr(e.name, @words) > 0)"]),
    ...(state === null ? [] : ["r.state = @state"]),
    ...(courseNumber === null ? [] : ["c.number = @courseNumber"]),
  ]
  const values = Object.entries({ words, state, courseNumber }).filter(([, value]) => value !== null)
  return { where: conditions.join(" and "), bound: { districtId: scope.districtId, ...Object.fromEntries(values) } }
}

/** How many runs fit, by state; `state` itself is left out of what is asked. */
export async function countRuns(
  scope: Scope,
  asked: RunsAsked,
  tx?: Tx,
): Promise<readonly { readonly state: CourseRunState; readonly runs: number }[]> {
  const { where, bound } = asks(scope, { ...asked, state: null })
  return prepared<{ state: CourseRunState; runs: number }>(
    reader(tx),
    `select r.state, count(*) as runs from ${RUN_JOINED} where ${where} group by r.state`,
  ).all(bound)
}

export interface RunPlace {
  readonly startsOn: CivilDate
  readonly id: number
}

interface Part {
  readonly from: RunPlace | null
  readonly backwards: boolean
  readonly limit: number
  /** from which day on a session is the next one */
  readonly on: CivilDate
}

/** A part of the runs, the latest beginning first: at most `limit` after (or, backwards, before) one of them. */
export async function listRunsPart(scope: Scope, asked: RunsAsked, part: Part, tx?: Tx): Promise<readonly ListedRun[]> {
  const { from, backwards, limit, on } = part
  const { where, bound } = asks(scope, asked)
  const after = from === null ? "" : ` and (r.starts_on, r.id) ${backwards ? ">" : "<"} (@fromOn, @fromId)`
  const order = backwards ? "r.starts_on, r.id" : "r.starts_on desc, r.id desc"
  const rows = prepared<ListedRun>(
    reader(tx),
    `select ${RUN_COLUMNS},
       (select count(*) from course_session s where s.run_id = r.id and s.state = 'planned') as sessions,
       (select min(s."on") from course_session s where s.run_id = r.id and s.state = 'planned' and s."on" >= @on) as nextOn,
       (select count(*) from enrolment p where p.run_id = r.id and p.state in ('enrolled', 'offered')) as taken,
       (select count(*) from enrolment p where p.run_id = r.id and p.state in ('applied', 'waitlisted')) as waiting
     from ${RUN_JOINED} where ${where}${after} order by ${order} limit @limit`,
  ).all({ ...bound, on, ...(from !== null && { fromOn: from.startsOn, fromId: from.id }), limit })
  return backwards ? rows.reverse() : rows
}

/** How many have a seat in a run or an offer of one, and how many wait. */
export async function countPlaces(runId: number, tx?: Tx): Promise<{ readonly taken: number; readonly waiting: number }> {
  const found = prepared<{ taken: number; waiting: number }>(
    reader(tx),
    `select coalesce(sum(state in ('enrolled', 'offered')), 0) as taken, coalesce(sum(state in ('applied', 'waitlisted')), 0) as waiting
     from enrolment where run_id = ?`,
  ).get(runId)
  return found ?? { taken: 0, waiting: 0 }
}
