import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery } from "~/domain/codes"
import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** A session of the schedule with the run it is of. */
export interface ScheduledRow {
  readonly sessionId: number
  readonly version: number
  readonly runId: number
  readonly runNumber: string
  readonly title: string
  readonly runState: "draft" | "announced" | "closed"
  readonly delivery: Delivery
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueId: number | null
  readonly topic: string
}

/** Every session that is to be held, or was, between two days, both included; cancelled ones and those of cancelled runs left out. */
export async function listScheduled(
  scope: Scope,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly ScheduledRow[]> {
  assertScope(scope)
  return prepared<ScheduledRow>(
    reader(tx),
    `select s.id as sessionId, s.version, s.run_id as runId, r.number as runNumber, r.title, r.state as runState, e.delivery, s."on", s.starts_minute as startsMinute,
       s.ends_minute as endsMinute, s.venue_id as venueId, s.topic
     from course_session s indexed by course_session_day join course_run r on r.id = s.run_id
     join course_edition e on e.course_id = r.course_id and e.edition = r.course_edition
     where s.district_id = ? and s."on" between ? and ? and s.state = 'planned' and r.state <> 'cancelled'
     order by s."on", s.starts_minute, s.id`,
  ).all(scope.districtId, from, until)
}

const SCHOOL_NAME = "coalesce(k.name, p.school_code)"
const SCHOOL_JOIN = "left join school_record k on k.district_id = p.district_id and k.school_id = p.school_id and k.superseded_at is null"

export interface ScheduledPlace {
  readonly runId: number
  readonly teacherId: number
  readonly schoolId: number
  readonly subject: string | null
  readonly name: string
  readonly schoolName: string
}

/** Who has a seat in these runs, or an offer of one: who is away while they are held. */
export async function listScheduledPlaces(runIds: readonly number[], tx?: Tx): Promise<readonly ScheduledPlace[]> {
  return prepared<ScheduledPlace>(
    reader(tx),
    `select e.run_id as runId, e.teacher_id as teacherId, p.school_id as schoolId, p.subject, p.name, ${SCHOOL_NAME} as schoolName
     from json_each(?) i cross join enrolment e on e.run_id = i.value and e.state in ('enrolled', 'offered')
     join roster p on p.teacher_id = e.teacher_id ${SCHOOL_JOIN} order by e.run_id, e.teacher_id`,
  ).all(JSON.stringify(runIds))
}

/** Whom the schools of these people lose: their school and subject. */
export async function listPeopleOfSchools(teacherIds: readonly number[], tx?: Tx): Promise<readonly Omit<ScheduledPlace, "runId">[]> {
  return prepared<Omit<ScheduledPlace, "runId">>(
    reader(tx),
    `select p.teacher_id as teacherId, p.school_id as schoolId, p.subject, p.name, ${SCHOOL_NAME} as schoolName
     from json_each(?) i cross join roster p on p.teacher_id = i.value ${SCHOOL_JOIN}`,
  ).all(JSON.stringify(teacherIds))
}

/** The ids of who has a seat in a run, an offer, a place on its waitlist or an application: who must hear when it changes. */
export async function listToldOfRun(runId: number, tx?: Tx): Promise<readonly number[]> {
  return prepared<number>(
    reader(tx),
    `select teacher_id from enrolment where run_id = ? and state in ('applied', 'enrolled', 'waitlisted', 'offered') order by teacher_id`,
  )
    .pluck()
    .all(runId) as number[]
}
