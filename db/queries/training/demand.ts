import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery, PostKind, Stage, Tier, TrainingLevel, TrainingTopic } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"

/** Somebody in post with her hours verdict in short. */
export interface DemandRow {
  readonly teacherId: number
  readonly teacherNo: string
  readonly schoolCode: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly tier: Tier | null
  /** of her hours in the running cycle; null = none is judged */
  readonly outcome: Outcome | null
  /** JSON */
  readonly figures: string | null
}

/** "" = all */
export interface DemandAsked {
  readonly stage: string
  readonly subject: string
  readonly tier: string
  readonly school: string
}

const TIER = `(select s.figures ->> 'current' from standing s
   where s.district_id = r.district_id and s.teacher_id = r.teacher_id and s.rule = 'tier' and s.cycle_starts_on = '')`

/** People in post whom a scope reaches, in the order of their ids. */
export async function listDemandRows(
  scope: Scope,
  { asked, afterId, limit }: { readonly asked: DemandAsked; readonly afterId: number; readonly limit: number },
  tx?: Tx,
): Promise<readonly DemandRow[]> {
  const { sql, bound } = inScope(scope)
  const { stage, subject, tier, school } = asked
  const values = Object.entries({ stage, subject, tier, school }).filter(([, value]) => value !== "")
  const columns = { stage: "r.stage", subject: "r.subject", tier: TIER, school: "r.school_code" }
  const narrowed = values.map(([name]) => ` and ${columns[name as keyof typeof columns]} = @${name}`).join("")
  return prepared<DemandRow>(
    reader(tx),
    `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.school_code as schoolCode, r.post_kind as postKind, r.stage, r.subject,
       ${TIER} as tier, h.outcome, h.figures
     from roster r left join standing h on h.district_id = r.district_id and h.teacher_id = r.teacher_id and h.rule = 'hours'
       and h.cycle_starts_on = (select max(m.cycle_starts_on) from standing m
         where m.district_id = r.district_id and m.teacher_id = r.teacher_id and m.rule = 'hours')
     where ${sql} and r.employment_status = 'in_post' and r.teacher_id > @afterId${narrowed}
     order by r.teacher_id limit @limit`,
  ).all({ ...bound, ...Object.fromEntries(values), afterId, limit })
}

/** How many people in post a scope reaches. */
export async function countInPost(scope: Scope, tx?: Tx): Promise<number> {
  const { sql, bound } = inScope(scope)
  return prepared<number>(reader(tx), `select count(*) from roster r where ${sql} and r.employment_status = 'in_post'`)
    .pluck()
    .get(bound) as number
}

export interface PlacedRow {
  readonly teacherId: number
  readonly runNumber: string
  readonly courseNumber: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hoursTenths: number
  readonly endsOn: CivilDate
  /** she is in none of its lists yet: a suggestion is meant for her, from which the run was made */
  readonly isMeant: 0 | 1
}

/** Who has a place in a run that is still to be closed, waits for one, or is meant to have one while its enrolment is not over. */
export async function listPlaced(scope: Scope, today: CivilDate, tx?: Tx): Promise<readonly PlacedRow[]> {
  assertScope(scope)
  const columns = `r.number as runNumber, c.number as courseNumber, e.level, e.topic, e.delivery, e.hours_tenths as hoursTenths, r.ends_on as endsOn`
  const joined = `join course c on c.id = r.course_id join course_edition e on e.course_id = r.course_id and e.edition = r.course_edition`
  return prepared<PlacedRow>(
    reader(tx),
    `select n.teacher_id as teacherId, ${columns}, 0 as isMeant from course_run r ${joined}
     join enrolment n on n.run_id = r.id and n.state in ('applied', 'enrolled', 'waitlisted', 'offered')
     where r.district_id = @districtId and r.state in ('draft', 'announced')
     union
     select t.id, ${columns}, 1 from course_run r ${joined} join json_each(r.suggestion, '$.teacherNos') i
     join teacher t on t.district_id = r.district_id and t.teacher_no = i.value
     where r.district_id = @districtId and r.state in ('draft', 'announced') and r.enrol_until_on >= @today
       and not exists (select 1 from enrolment n where n.run_id = r.id and n.teacher_id = t.id)
     order by 1, 2`,
  ).all({ districtId: scope.districtId, today })
}

/** When the college got its rooms and trainers. */
export async function listResourceAges(
  scope: Scope,
  tx?: Tx,
): Promise<readonly { readonly kind: "venue" | "trainer"; readonly id: number; readonly addedAt: Instant }[]> {
  assertScope(scope)
  return prepared<{ kind: "venue" | "trainer"; id: number; addedAt: Instant }>(
    reader(tx),
    `select 'venue' as kind, id, created_at as addedAt from venue where district_id = @districtId
     union all select 'trainer', id, created_at from trainer where district_id = @districtId`,
  ).all({ districtId: scope.districtId })
}

/** Which courses each trainer has taught, or is to teach. */
export async function listTaughtCourses(
  scope: Scope,
  tx?: Tx,
): Promise<readonly { readonly trainerId: number; readonly courseNumber: string }[]> {
  assertScope(scope)
  return prepared<{ trainerId: number; courseNumber: string }>(
    reader(tx),
    `select distinct l.trainer_id as trainerId, c.number as courseNumber from course_run r join course c on c.id = r.course_id
     join course_session s on s.run_id = r.id and s.state = 'planned' join course_session_trainer l on l.session_id = s.id
     where r.district_id = ? and r.state <> 'cancelled' order by 1, 2`,
  ).all(scope.districtId)
}

/** Changes whenever anything changes that suggestions are made from. */
export async function findDemandStamp(scope: Scope, tx?: Tx): Promise<string> {
  assertScope(scope)
  const of = (table: string, at = "updated_at") =>
    `(select count(*) || ' ' || coalesce(max(${at}), '') from ${table} where district_id = @districtId)`
  const tables = ["course", "venue", "trainer", "course_run", "course_session", "enrolment"].map((table) => of(table))
  const days = `(select group_concat("on" || kind) from calendar_day where district_id = @districtId)`
  return prepared<string>(
    reader(tx),
    `select ${[...tables, of("roster", "computed_at"), days].map((part) => `coalesce(${part}, '')`).join(" || '|' || ")}`,
  )
    .pluck()
    .get({ districtId: scope.districtId }) as string
}

/** The names of schools by their codes. */
export async function listSchoolNames(scope: Scope, tx?: Tx): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const { sql, bound } = inScope(scope)
  return prepared<{ code: string; name: string }>(
    reader(tx),
    `select r.school_code as code, coalesce(max(k.name), r.school_code) as name from roster r
     left join school_record k on k.district_id = r.district_id and k.school_id = r.school_id and k.superseded_at is null
     where ${sql} group by r.school_code order by r.school_code`,
  ).all(bound)
}

/** Who these people are. */
export async function listNamesOf(
  teacherIds: readonly number[],
  tx?: Tx,
): Promise<readonly { readonly teacherId: number; readonly teacherNo: string; readonly name: string; readonly schoolCode: string }[]> {
  return prepared<{ teacherId: number; teacherNo: string; name: string; schoolCode: string }>(
    reader(tx),
    `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.school_code as schoolCode
     from json_each(?) i cross join roster r on r.teacher_id = i.value`,
  ).all(JSON.stringify(teacherIds))
}
