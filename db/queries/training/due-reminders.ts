import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"

export interface SessionDue {
  readonly teacherId: number
  readonly sessionId: number
  readonly runNumber: string
  readonly title: string
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueName: string | null
  readonly site: string | null
  readonly isTeaching: 0 | 1
}

/** Who must be at a session on a day and has not been told so yet under `tomorrow <session> <day>`. */
export async function listSessionsDue({
  districtId,
  on,
}: {
  readonly districtId: string
  readonly on: CivilDate
}): Promise<readonly SessionDue[]> {
  const held = `course_session s indexed by course_session_day join course_run r on r.id = s.run_id and r.state = 'announced'`
  const columns =
    "s.id as sessionId, r.number as runNumber, r.title, s.starts_minute as startsMinute, s.ends_minute as endsMinute, v.name as venueName, v.site"
  const where = (teacherId: string) => `where s.district_id = @districtId and s."on" = @on and s.state = 'planned'
    and not exists (select 1 from reminder m where m.teacher_id = ${teacherId} and m.once_key = 'tomorrow ' || s.id || ' ' || @on)`
  return prepared<SessionDue>(
    reader(),
    `select e.teacher_id as teacherId, ${columns}, 0 as isTeaching from ${held}
       join enrolment e on e.run_id = r.id and e.state = 'enrolled' left join venue v on v.id = s.venue_id ${where("e.teacher_id")}
     union all
     select t.teacher_id as teacherId, ${columns}, 1 as isTeaching from ${held}
       join course_session_trainer l on l.session_id = s.id join trainer t on t.id = l.trainer_id and t.teacher_id is not null
       left join venue v on v.id = s.venue_id ${where("t.teacher_id")}
     order by sessionId, teacherId`,
  ).all({ districtId, on })
}

export interface OfferDue {
  readonly enrolmentId: number
  readonly teacherId: number
  readonly runNumber: string
  readonly title: string
  readonly offerEndsAt: Instant
}

/** Offers that run out by a moment, and whose person has not been told so yet under `offer ends <enrolment> <end>`. */
export async function listOffersDue({
  districtId,
  now,
  until,
}: {
  readonly districtId: string
  readonly now: Instant
  readonly until: Instant
}): Promise<readonly OfferDue[]> {
  return prepared<OfferDue>(
    reader(),
    `select e.id as enrolmentId, e.teacher_id as teacherId, r.number as runNumber, r.title, e.offer_ends_at as offerEndsAt
     from course_run r indexed by course_run_state join enrolment e on e.run_id = r.id and e.state = 'offered'
     where r.district_id = @districtId and r.state = 'announced' and e.offer_ends_at > @now and e.offer_ends_at <= @until
       and not exists (select 1 from reminder m where m.teacher_id = e.teacher_id and m.once_key = 'offer ends ' || e.id || ' ' || e.offer_ends_at)
     order by e.id`,
  ).all({ districtId, now, until })
}
