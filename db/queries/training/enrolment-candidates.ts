import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EmploymentStatus, PostKind, Stage, Tier } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"

/** Somebody who may want a seat, with all that decides whether she may have one and how much she needs it. */
export interface CandidateRow {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly employmentStatus: EmploymentStatus
  readonly tier: Tier | null
  /** of her hours in the running cycle, JSON; null = none is judged */
  readonly hours: string | null
  /** seats that she gave back late since the day asked for */
  readonly lateWithdrawals: number
}

const COLUMNS = `r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.school_code as schoolCode,
  coalesce(k.name, r.school_code) as schoolName, r.post_kind as postKind, r.stage, r.subject, r.employment_status as employmentStatus,
  (select s.figures ->> 'current' from standing s
   where s.district_id = r.district_id and s.teacher_id = r.teacher_id and s.rule = 'tier' and s.cycle_starts_on = '') as tier,
  (select s.figures from standing s
   where s.district_id = r.district_id and s.teacher_id = r.teacher_id and s.rule = 'hours' order by s.cycle_starts_on desc limit 1) as hours,
  (select count(*) from enrolment w where w.teacher_id = r.teacher_id and w.state = 'withdrawn'
     and w.reason ->> 'code' = 'withdrawn_late' and w.updated_at >= @lateSince) as lateWithdrawals`
const SCHOOL = "left join school_record k on k.district_id = r.district_id and k.school_id = r.school_id and k.superseded_at is null"

/** Those of these people whom a scope reaches, in the order of their numbers. */
export async function listCandidates(
  scope: Scope,
  { teacherNos, lateSince }: { readonly teacherNos: readonly string[]; readonly lateSince: Instant },
  tx?: Tx,
): Promise<readonly CandidateRow[]> {
  const { sql, bound } = inScope(scope)
  return prepared<CandidateRow>(
    reader(tx),
    `select ${COLUMNS} from json_each(@teacherNos) i
     cross join teacher t on t.district_id = @districtId and t.teacher_no = i.value
     join roster r on r.teacher_id = t.id ${SCHOOL} where ${sql} order by r.teacher_no`,
  ).all({ ...bound, teacherNos: JSON.stringify(teacherNos), lateSince })
}

/** The people in post of a school, by name: its whole staff, which is what a school can put forward. */
export async function listStaff(scope: Scope, { lateSince }: { readonly lateSince: Instant }, tx?: Tx): Promise<readonly CandidateRow[]> {
  if (scope.kind !== "school") throw new Error("the staff of one school only: a district's is read in parts")
  const { sql, bound } = inScope(scope)
  return prepared<CandidateRow>(
    reader(tx),
    `select ${COLUMNS} from roster r ${SCHOOL} where ${sql} and r.employment_status = 'in_post' order by r.name_key, r.teacher_id`,
  ).all({ ...bound, lateSince })
}

/** The courses that these people have passed: what a closing that stands says of them. */
export async function listPassedCourses(
  teacherIds: readonly number[],
  tx?: Tx,
): Promise<readonly { readonly teacherId: number; readonly courseNumber: string }[]> {
  return prepared<{ teacherId: number; courseNumber: string }>(
    reader(tx),
    `select distinct p.teacher_id as teacherId, c.number as courseNumber
     from json_each(?) i cross join run_closing_person p on p.teacher_id = i.value and p.result = 'passed'
     join run_closing g on g.id = p.closing_id and g.reversed_at is null
     join course_run r on r.id = g.run_id join course c on c.id = r.course_id
     order by p.teacher_id, c.number`,
  ).all(JSON.stringify(teacherIds))
}

/** The rooms of a run's sessions that hold the fewest; null = none is planned in a room. */
export async function findSmallestRoom(
  { runId, from }: { readonly runId: number; readonly from: CivilDate },
  tx?: Tx,
): Promise<{ readonly name: string; readonly capacity: number } | undefined> {
  return prepared<{ name: string; capacity: number }>(
    reader(tx),
    `select v.name, v.capacity from course_session s join venue v on v.id = s.venue_id
     where s.run_id = ? and s.state = 'planned' and s."on" >= ? order by v.capacity, v.id limit 1`,
  ).get(runId, from)
}
