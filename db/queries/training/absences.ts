import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"

/** Somebody of a school at a session: away while it is held. */
export interface AbsenceRow {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly subject: string | null
  readonly sessionId: number
  readonly runNumber: string
  readonly title: string
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueName: string | null
  readonly site: string | null
  readonly part: "enrolled" | "offered" | "teaching"
}

export interface AbsencesAsked {
  readonly from: CivilDate
  readonly until: CivilDate
  /** null = whoever the scope reaches */
  readonly schoolCode: string | null
  readonly limit: number
}

const HELD = `course_session s indexed by course_session_day join course_run x on x.id = s.run_id and x.state in ('announced', 'closed')`
const WITHIN = `s.district_id = @districtId and s."on" between @from and @until and s.state = 'planned'`
const AT_SESSION = `select s.id as session_id, e.teacher_id, e.state as part
    from ${HELD} join enrolment e on e.run_id = s.run_id and e.state in ('enrolled', 'offered') where ${WITHIN}
  union
  select s.id, t.teacher_id, 'teaching' from ${HELD}
    join course_session_trainer l on l.session_id = s.id join trainer t on t.id = l.trainer_id and t.teacher_id is not null where ${WITHIN}`

/** Who of the scope is at a session between two days, both included: with a seat, an offer of one, or as its trainer. */
export async function listAbsences(
  scope: Scope,
  { from, until, schoolCode, limit }: AbsencesAsked,
  tx?: Tx,
): Promise<readonly AbsenceRow[]> {
  const { sql, bound } = inScope(scope)
  return prepared<AbsenceRow>(
    reader(tx),
    `with away as (${AT_SESSION})
     select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.subject, s.id as sessionId, x.number as runNumber, x.title, s."on",
       s.starts_minute as startsMinute, s.ends_minute as endsMinute, v.name as venueName, v.site, a.part
     from away a cross join roster r on r.teacher_id = a.teacher_id join course_session s on s.id = a.session_id
     join course_run x on x.id = s.run_id left join venue v on v.id = s.venue_id
     where ${sql} and (@schoolCode is null or r.school_code = @schoolCode)
     order by s."on", s.starts_minute, r.name_key, r.teacher_id, s.id limit @limit`,
  ).all({ ...bound, from, until, schoolCode, limit })
}

/** How many people of each school are at any session between two days, by the school's code. */
export async function countAbsentBySchool(
  scope: Scope,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<ReadonlyMap<string, number>> {
  const { sql, bound } = inScope(scope)
  const rows = prepared<{ code: string; people: number }>(
    reader(tx),
    `with away as (${AT_SESSION})
     select r.school_code as code, count(distinct r.teacher_id) as people
     from away a cross join roster r on r.teacher_id = a.teacher_id where ${sql} group by r.school_code`,
  ).all({ ...bound, from, until })
  return new Map(rows.map(({ code, people }) => [code, people]))
}
