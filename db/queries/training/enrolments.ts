import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { EnrolmentOrigin, EnrolmentState } from "../../schema/enrolments"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** Somebody's place in a run as it stands, with who she is. */
export interface EnrolmentRow {
  readonly id: number
  readonly version: number
  readonly runId: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolId: number
  readonly schoolCode: string
  readonly schoolName: string
  readonly state: EnrolmentState
  readonly origin: EnrolmentOrigin
  readonly needsSchool: 0 | 1
  readonly appliedAt: Instant
  readonly seat: number | null
  readonly rank: number | null
  /** {code, values} as JSON */
  readonly reason: string | null
  readonly offerEndsAt: Instant | null
  readonly updatedAt: Instant
}

export const ENROLMENT_SELECT = `select e.id, e.version, e.run_id as runId, e.teacher_id as teacherId, t.teacher_no as teacherNo,
    coalesce(o.name, t.teacher_no) as name, e.school_id as schoolId, l.code as schoolCode, coalesce(k.name, l.code) as schoolName,
    e.state, e.origin, e.needs_school as needsSchool, e.applied_at as appliedAt, e.seat, e.rank, e.reason, e.offer_ends_at as offerEndsAt,
    e.updated_at as updatedAt`
export const ENROLMENT_JOINS = `join teacher t on t.id = e.teacher_id
  join school l on l.id = e.school_id
  left join roster o on o.teacher_id = e.teacher_id
  left join school_record k on k.district_id = e.district_id and k.school_id = e.school_id and k.superseded_at is null`

/** Which enrolments `e` a scope reaches: the district's, those from a school, or one person's. */
export function enrolmentScope(scope: Scope): { readonly sql: string; readonly bound: Readonly<Record<string, string>> } {
  assertScope(scope)
  const { districtId } = scope
  const district = "e.district_id = @districtId"
  if (scope.kind === "district") return { sql: district, bound: { districtId } }
  if (scope.kind === "school")
    return {
      sql: `${district} and e.school_id = (select id from school where district_id = @districtId and code = @scopeSchoolCode)`,
      bound: { districtId, scopeSchoolCode: scope.schoolCode },
    }
  return {
    sql: `${district} and e.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @scopeTeacherNo)`,
    bound: { districtId, scopeTeacherNo: scope.teacherNo },
  }
}

/** The places in a run that a scope reaches: those that stand, and where somebody has given hers up or lost it, the last one of hers. */
export async function listRunEnrolments(scope: Scope, runIds: readonly number[], tx?: Tx): Promise<readonly EnrolmentRow[]> {
  const { sql, bound } = enrolmentScope(scope)
  return prepared<EnrolmentRow>(
    reader(tx),
    `${ENROLMENT_SELECT} from json_each(@runIds) i cross join enrolment e ${ENROLMENT_JOINS}
     where e.run_id = i.value and ${sql}
       and not exists (select 1 from enrolment n where n.run_id = e.run_id and n.teacher_id = e.teacher_id and n.id > e.id)
     order by e.run_id, e.rank is null, e.rank, e.applied_at, e.id`,
  ).all({ ...bound, runIds: JSON.stringify(runIds) })
}

/** The last place of one person in a run, standing or not. */
export async function findEnrolmentOf(
  { runId, teacherId }: { readonly runId: number; readonly teacherId: number },
  tx?: Tx,
): Promise<EnrolmentRow | undefined> {
  return prepared<EnrolmentRow>(
    reader(tx),
    `${ENROLMENT_SELECT} from enrolment e ${ENROLMENT_JOINS} where e.run_id = ? and e.teacher_id = ? order by e.id desc limit 1`,
  ).get(runId, teacherId)
}

/** One place by its id, if the scope reaches it. */
export async function findEnrolment(scope: Scope, id: number, tx?: Tx): Promise<EnrolmentRow | undefined> {
  const { sql, bound } = enrolmentScope(scope)
  return prepared<EnrolmentRow>(reader(tx), `${ENROLMENT_SELECT} from enrolment e ${ENROLMENT_JOINS} where e.id = @id and ${sql}`).get({
    ...bound,
    id,
  })
}

export interface EnrolledRow {
  readonly enrolmentId: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly seat: number
}

/** Who has a seat in a run and is to be there, by seat. Offers are not among them until they are accepted. */
export async function listEnrolled(runId: number, tx?: Tx): Promise<readonly EnrolledRow[]> {
  return prepared<EnrolledRow>(
    reader(tx),
    `select e.id as enrolmentId, e.teacher_id as teacherId, t.teacher_no as teacherNo, coalesce(o.name, t.teacher_no) as name,
       l.code as schoolCode, coalesce(k.name, l.code) as schoolName, e.seat
     from enrolment e ${ENROLMENT_JOINS} where e.run_id = ? and e.state = 'enrolled' order by e.seat, e.id`,
  ).all(runId)
}

export interface OwnSessionRow {
  readonly teacherId: number
  readonly sessionId: number
  readonly runId: number
  readonly runNumber: string
  readonly title: string
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueName: string | null
  /** offered: a freed seat that is kept for her; teaching: she is its trainer */
  readonly part: "enrolled" | "offered" | "teaching"
}

/** The sessions that these people must be at between two days, both included: where they have a seat or an offer, and what they teach. */
export async function listEnrolledSessions(
  teacherIds: readonly number[],
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly OwnSessionRow[]> {
  const columns = `s.id as sessionId, s.run_id as runId, r.number as runNumber, r.title, s."on", s.starts_minute as startsMinute,
    s.ends_minute as endsMinute, v.name as venueName`
  const held = `s.state = 'planned' and r.state in ('announced', 'closed') and s."on" between @from and @until`
  return prepared<OwnSessionRow>(
    reader(tx),
    `select e.teacher_id as teacherId, ${columns}, e.state as part
     from json_each(@teacherIds) i cross join enrolment e on e.teacher_id = i.value and e.state in ('enrolled', 'offered')
     join course_run r on r.id = e.run_id join course_session s on s.run_id = r.id left join venue v on v.id = s.venue_id
     where ${held}
     union all
     select t.teacher_id as teacherId, ${columns}, 'teaching' as part
     from json_each(@teacherIds) i cross join trainer t on t.teacher_id = i.value
     join course_session_trainer l on l.trainer_id = t.id join course_session s on s.id = l.session_id
     join course_run r on r.id = s.run_id left join venue v on v.id = s.venue_id
     where ${held}
     order by 1, "on", startsMinute, sessionId`,
  ).all({ teacherIds: JSON.stringify(teacherIds), from, until })
}

/** The seats of a run that somebody has, or that are kept for an offer. */
export async function listTakenSeats(runId: number, tx?: Tx): Promise<readonly number[]> {
  return prepared<number>(reader(tx), "select seat from enrolment where run_id = ? and seat is not null order by seat")
    .pluck()
    .all(runId) as number[]
}

/** How many wait for a seat. */
export async function countWaiting(runId: number, tx?: Tx): Promise<number> {
  const sql = "select count(*) from enrolment where run_id = ? and state = 'waitlisted'"
  return prepared<number>(reader(tx), sql).pluck().get(runId) as number
}

/** Whether an offer of a run has run out by now. */
export async function existsExpiredOffer({ runId, now }: { readonly runId: number; readonly now: Instant }, tx?: Tx): Promise<boolean> {
  const sql = "select 1 from enrolment where run_id = ? and state = 'offered' and offer_ends_at <= ? limit 1"
  return prepared(reader(tx), sql).get(runId, now) !== undefined
}

/** How many the allocation of a run has ranked. */
export async function countRanked(runId: number, tx?: Tx): Promise<number> {
  return prepared<number>(reader(tx), "select count(*) from enrolment where run_id = ? and rank is not null").pluck().get(runId) as number
}

/** The applications that wait for the consent of a scope's school, the oldest first. */
export async function listAwaitingSchool(
  scope: Scope,
  limit: number,
  tx?: Tx,
): Promise<readonly (EnrolmentRow & { readonly runNumber: string; readonly title: string })[]> {
  const { sql, bound } = enrolmentScope(scope)
  return prepared<EnrolmentRow & { runNumber: string; title: string }>(
    reader(tx),
    `${ENROLMENT_SELECT}, r.number as runNumber, r.title from enrolment e ${ENROLMENT_JOINS} join course_run r on r.id = e.run_id
     where ${sql} and e.state = 'applied' and e.needs_school = 1 and r.state = 'announced' order by e.applied_at, e.id limit @limit`,
  ).all({ ...bound, limit })
}
