import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { Allocation, CourseRunState } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** A run (班次) as it stands, with the course it is of, in the edition it keeps. */
export interface RunRow {
  readonly id: number
  readonly version: number
  readonly number: string
  readonly courseId: number
  readonly courseNumber: string
  readonly courseEdition: number
  readonly courseName: string
  readonly delivery: Delivery
  readonly hoursTenths: number
  readonly title: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly capacity: number
  readonly state: CourseRunState
  readonly allocation: Allocation
  readonly enrolFromOn: CivilDate
  readonly enrolUntilOn: CivilDate
  readonly lotterySeed: string | null
  readonly allocatedAt: Instant | null
  /** school code → seats, JSON */
  readonly quotas: string
  readonly acceptHours: number
  readonly costCents: number | null
  readonly suggestion: string | null
  readonly cancelReason: string | null
}

export const RUN_COLUMNS = `r.id, r.version, r.number, r.course_id as courseId, c.number as courseNumber, r.course_edition as courseEdition,
  e.name as courseName, e.delivery, e.hours_tenths as hoursTenths, r.title, r.starts_on as startsOn, r.ends_on as endsOn, r.capacity, r.state,
  r.allocation, r.enrol_from_on as enrolFromOn, r.enrol_until_on as enrolUntilOn, r.lottery_seed as lotterySeed,
  r.allocated_at as allocatedAt, r.quotas, r.accept_hours as acceptHours, r.cost_cents as costCents, r.suggestion, r.cancel_reason as cancelReason`
export const RUN_JOINED = `course_run r join course c on c.id = r.course_id
  join course_edition e on e.course_id = r.course_id and e.edition = r.course_edition`

/** The run of this number. Runs are the district's; who sees which of their people is another matter. */
export async function findRun(scope: Scope, number: string, tx?: Tx): Promise<RunRow | undefined> {
  assertScope(scope)
  return prepared<RunRow>(reader(tx), `select ${RUN_COLUMNS} from ${RUN_JOINED} where r.district_id = ? and r.number = ?`).get(
    scope.districtId,
    number,
  )
}

/** The runs of these ids, in their order of number. */
export async function listRunsById(scope: Scope, runIds: readonly number[], tx?: Tx): Promise<readonly RunRow[]> {
  assertScope(scope)
  return prepared<RunRow>(
    reader(tx),
    `select ${RUN_COLUMNS} from json_each(@runIds) i cross join ${RUN_JOINED} where r.id = i.value and r.district_id = @districtId order by r.number`,
  ).all({ districtId: scope.districtId, runIds: JSON.stringify(runIds) })
}

/** The highest number given in a year; null where there is none yet. */
export async function findLastRunNumber({ districtId, prefix }: { districtId: string; prefix: string }, tx?: Tx): Promise<string | null> {
  const sql = "select max(number) from course_run where district_id = ? and number >= ? and number < ?"
  return prepared<string | null>(reader(tx), sql).pluck().get(districtId, prefix, `${prefix}~`) as string | null
}

/** What a planner decides of a run. */
export type RunPlan = Pick<
  RunRow,
  | "title"
  | "startsOn"
  | "endsOn"
  | "capacity"
  | "allocation"
  | "enrolFromOn"
  | "enrolUntilOn"
  | "lotterySeed"
  | "quotas"
  | "acceptHours"
  | "costCents"
>

/** Adds a draft and returns its id. */
export async function insertRun(
  run: RunPlan & {
    readonly districtId: string
    readonly number: string
    readonly courseId: number
    readonly courseEdition: number
    readonly suggestion: string | null
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into course_run (district_id, number, course_id, course_edition, title, starts_on, ends_on, capacity, state, allocation,
       enrol_from_on, enrol_until_on, lottery_seed, quotas, accept_hours, cost_cents, suggestion, created_at, created_by, updated_at)
     values (@districtId, @number, @courseId, @courseEdition, @title, @startsOn, @endsOn, @capacity, 'draft', @allocation,
       @enrolFromOn, @enrolUntilOn, @lotterySeed, @quotas, @acceptHours, @costCents, @suggestion, @createdAt, @createdBy, @createdAt)`,
  ).run(run)
  return Number(lastInsertRowid)
}

/** Writes a run as it now is; false where it was changed meanwhile. */
export async function updateRun(
  run: RunPlan &
    Pick<RunRow, "id" | "version" | "state" | "courseEdition" | "cancelReason"> & {
      readonly updatedAt: Instant
    },
  tx: Tx,
): Promise<boolean> {
  const { id, version, state, courseEdition, cancelReason, updatedAt, ...plan } = run
  const { title, startsOn, endsOn, capacity, allocation, enrolFromOn, enrolUntilOn, lotterySeed, quotas, acceptHours, costCents } = plan
  const { changes } = prepared(
    tx,
    `update course_run set title = @title, starts_on = @startsOn, ends_on = @endsOn, capacity = @capacity, state = @state,
       course_edition = @courseEdition, allocation = @allocation, enrol_from_on = @enrolFromOn, enrol_until_on = @enrolUntilOn,
       lottery_seed = @lotterySeed, quotas = @quotas, accept_hours = @acceptHours, cost_cents = @costCents, cancel_reason = @cancelReason,
       updated_at = @updatedAt, version = version + 1
     where id = @id and version = @version`,
  ).run({
    ...{ id, version, state, courseEdition, cancelReason, updatedAt, title, startsOn, endsOn, capacity },
    ...{ allocation, enrolFromOn, enrolUntilOn, lotterySeed, quotas, acceptHours, costCents },
  })
  return changes === 1
}

/** How many seats are taken: people with one, and offers that stand. */
export async function countSeats(runId: number, tx?: Tx): Promise<number> {
  return prepared<number>(reader(tx), "select count(*) from enrolment where run_id = ? and seat is not null").pluck().get(runId) as number
}

/** Ends every place in a run that is not to be held: nobody keeps a seat in it. Returns whose they were. */
export async function removeEnrolmentsOfRun(
  { runId, reason, updatedAt }: { readonly runId: number; readonly reason: string; readonly updatedAt: Instant },
  tx: Tx,
): Promise<readonly number[]> {
  return prepared<number>(
    tx,
    `update enrolment set state = 'removed', seat = null, offer_ends_at = null, reason = @reason, updated_at = @updatedAt, version = version + 1
     where run_id = @runId and state in ('applied', 'enrolled', 'waitlisted', 'offered') returning teacher_id`,
  )
    .pluck()
    .all({ runId, reason, updatedAt }) as number[]
}
