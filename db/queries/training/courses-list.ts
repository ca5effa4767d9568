import type { Delivery, PostKind, Stage, Tier, TrainingLevel, TrainingTopic } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { CourseState } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { COURSE_COLUMNS, type CourseRow } from "./courses"

/** Which courses are asked for; null = all. Whom a course is for: one that is for all is for anybody asked for. */
export interface CoursesAsked {
  /** part of a number, a name or an organiser */
  readonly words: string | null
  readonly level: TrainingLevel | null
  readonly topic: TrainingTopic | null
  readonly delivery: Delivery | null
  readonly state: CourseState | null
  readonly tier: Tier | null
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  /** only those marked 精品课程 */
  readonly isQuality: boolean
}

export type ListedCourse = CourseRow & {
  /** held, announced or planned; cancelled ones left out */
  readonly runs: number
}

const FROM = "course c join course_edition e on e.course_id = c.id and e.edition = c.edition"
const isFor = (list: string, name: string) =>
  `(json_array_length(e.audience, '$.${list}') = 0 or exists (select 1 from json_each(e.audience, '$.${list}') where value = @${name}))`

function asks(scope: Scope, asked: CoursesAsked) {
  assertScope(scope)
  const { words, level, topic, delivery, state, tier, postKind, stage, subject, isQuality } = asked
  const conditions = [
    "c.district_id = @districtId",
    ...(words === null ? [] : ["(instr(c.number, upper(@words)) > 0 or instr(e.name, @words) > 0 or instr(e.organiser, @words) > 0)"]),
    ...(level === null ? [] : ["e.level = @level"]),
    ...(topic === null ? [] : ["e.topic = @topic"]),
    ...(delivery === null ? [] : ["e.delivery = @delivery"]),
    ...(state === null ? [] : ["c.state = @state"]),
    ...(tier === null ? [] : [isFor("tiers", "tier")]),
    ...(postKind === null ? [] : [isFor("postKinds", "postKind")]),
    ...(stage === null ? [] : [isFor("stages", "stage")]),
    ...(subject === null ? [] : [isFor("subjects", "subject")]),
    ...(isQuality ? ["c.quality_course_no is not null"] : []),
  ]
  const values = Object.entries({ words, level, topic, delivery, state, tier, postKind, stage, subject }).filter(
    ([, value]) => value !== null,
  )
  return { where: conditions.join(" and "), bound: { districtId: scope.districtId, ...Object.fromEntries(values) } }
}

/** How many courses fit. */
export async function countCourses(scope: Scope, asked: CoursesAsked, tx?: Tx): Promise<number> {
  const { where, bound } = asks(scope, asked)
  return prepared<number>(reader(tx), `select count(*) from ${FROM} where ${where}`).pluck().get(bound) as number
}

interface Part {
  /** from this number on, not included; null = from the first */
  readonly from: string | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of the catalogue: at most `limit` courses after (or, backwards, before) a number, in the order of their numbers. */
export async function listCoursesPart(scope: Scope, asked: CoursesAsked, part: Part, tx?: Tx): Promise<readonly ListedCourse[]> {
  const { from, backwards, limit } = part
  const { where, bound } = asks(scope, asked)
  const after = from === null ? "" : ` and c.number ${backwards ? "<" : ">"} @from`
  const rows = prepared<ListedCourse>(
    reader(tx),
    `select ${COURSE_COLUMNS}, (select count(*) from course_run r where r.course_id = c.id and r.state <> 'cancelled') as runs
     from ${FROM} where ${where}${after} order by c.number${backwards ? " desc" : ""} limit @limit`,
  ).all({ ...bound, ...(from !== null && { from }), limit })
  return backwards ? rows.reverse() : rows
}

export interface CourseEditionRow {
  readonly edition: number
  readonly name: string
  readonly hoursTenths: number
  readonly createdAt: Instant
  readonly runs: number
}

/** Every edition of a course, the latest first, with how many runs keep it. */
export async function listCourseEditions(courseId: number, tx?: Tx): Promise<readonly CourseEditionRow[]> {
  return prepared<CourseEditionRow>(
    reader(tx),
    `select e.edition, e.name, e.hours_tenths as hoursTenths, e.created_at as createdAt,
       (select count(*) from course_run r where r.course_id = e.course_id and r.course_edition = e.edition) as runs
     from course_edition e where e.course_id = ? order by e.edition desc`,
  ).all(courseId)
}

/** How many runs a course has had, cancelled ones too: its history. */
export async function countRunsOfCourse(courseId: number, tx?: Tx): Promise<number> {
  return prepared<number>(reader(tx), "select count(*) from course_run where course_id = ?").pluck().get(courseId) as number
}

/** The numbers of the courses that ask for this one first, in their latest edition. */
export async function listCoursesAskingFor(scope: Scope, number: string, tx?: Tx): Promise<readonly string[]> {
  assertScope(scope)
  return prepared<string>(
    reader(tx),
    `select c.number from ${FROM} where c.district_id = ? and exists (select 1 from json_each(e.prerequisites) where value = ?) order by c.number`,
  )
    .pluck()
    .all(scope.districtId, number) as string[]
}

/** Courses that runs can be planned of, by name: what a select offers. */
export async function listActiveCourses(
  scope: Scope,
  tx?: Tx,
): Promise<readonly { readonly number: string; readonly name: string; readonly hoursTenths: number }[]> {
  assertScope(scope)
  return prepared<{ number: string; name: string; hoursTenths: number }>(
    reader(tx),
    `select c.number, e.name, e.hours_tenths as hoursTenths from ${FROM} where c.district_id = ? and c.state = 'active' order by e.name limit 1000`,
  ).all(scope.districtId)
}

/** The subjects that the district's people teach, by how many do. */
export async function listTaughtSubjects(scope: Scope, tx?: Tx): Promise<readonly string[]> {
  assertScope(scope)
  return prepared<string>(
    reader(tx),
    "select subject from roster where district_id = ? and subject is not null group by subject order by count(*) desc, subject limit 60",
  )
    .pluck()
    .all(scope.districtId) as string[]
}
