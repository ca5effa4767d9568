import type { Delivery, TrainingLevel, TrainingTopic } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { CourseState } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** A course with the content of one edition: its latest, or the one a run keeps. */
export interface CourseRow {
  readonly id: number
  readonly version: number
  readonly number: string
  readonly state: CourseState
  readonly qualityCourseNo: string | null
  /** the edition that these contents are of */
  readonly edition: number
  readonly name: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hoursTenths: number
  readonly organiser: string
  readonly description: string
  /** {tiers, postKinds, stages, subjects} as JSON */
  readonly audience: string
  /** numbers of courses, a JSON list */
  readonly prerequisites: string
}

/** What is said of a course once; a change is the next edition. */
export type CourseContent = Omit<CourseRow, "id" | "version" | "number" | "state" | "qualityCourseNo" | "edition">

export const COURSE_COLUMNS = `c.id, c.version, c.number, c.state, c.quality_course_no as qualityCourseNo, e.edition, e.name, e.level, e.topic,
  e.delivery, e.hours_tenths as hoursTenths, e.organiser, e.description, e.audience, e.prerequisites`
const LATEST = "course c join course_edition e on e.course_id = c.id and e.edition = c.edition"

/** The course of this number as it is now. The catalogue is everybody's to see who may see any of it. */
export async function findCourse(scope: Scope, number: string, tx?: Tx): Promise<CourseRow | undefined> {
  assertScope(scope)
  return prepared<CourseRow>(reader(tx), `select ${COURSE_COLUMNS} from ${LATEST} where c.district_id = ? and c.number = ?`).get(
    scope.districtId,
    number,
  )
}

/** The courses with these numbers as they are now; numbers that nobody has are left out. */
export async function listCoursesByNumber(scope: Scope, numbers: readonly string[], tx?: Tx): Promise<readonly CourseRow[]> {
  assertScope(scope)
  return prepared<CourseRow>(
    reader(tx),
    `select ${COURSE_COLUMNS} from json_each(@numbers) i join ${LATEST} where c.district_id = @districtId and c.number = i.value order by c.number`,
  ).all({ districtId: scope.districtId, numbers: JSON.stringify(numbers) })
}

/** The highest number given in a year; null where there is none yet. */
export async function findLastCourseNumber(
  { districtId, prefix }: { districtId: string; prefix: string },
  tx?: Tx,
): Promise<string | null> {
  const sql = `select max(number) from course where district_id = ? and number >= ? and number < ?`
  return prepared<string | null>(reader(tx), sql).pluck().get(districtId, prefix, `${prefix}~`) as string | null
}

export interface NewCourse extends CourseContent {
  readonly districtId: string
  readonly number: string
  readonly qualityCourseNo: string | null
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Adds a course with its first edition, and returns its id. */
export async function insertCourse(course: NewCourse, tx: Tx): Promise<number> {
  const { districtId, number, qualityCourseNo, createdAt, createdBy, ...content } = course
  const { lastInsertRowid } = prepared(
    tx,
    `insert into course (district_id, number, state, edition, quality_course_no, created_at, created_by, updated_at)
     values (@districtId, @number, 'active', 1, @qualityCourseNo, @createdAt, @createdBy, @createdAt)`,
  ).run({ districtId, number, qualityCourseNo, createdAt, createdBy })
  const courseId = Number(lastInsertRowid)
  await insertCourseEdition({ courseId, edition: 1, createdAt, createdBy, ...content }, tx)
  return courseId
}

/** Says anew what a course is. */
export async function insertCourseEdition(
  edition: CourseContent & {
    readonly courseId: number
    readonly edition: number
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into course_edition (course_id, edition, name, level, topic, delivery, hours_tenths, organiser, description, audience,
       prerequisites, created_at, created_by)
     values (@courseId, @edition, @name, @level, @topic, @delivery, @hoursTenths, @organiser, @description, @audience, @prerequisites,
       @createdAt, @createdBy)`,
  ).run(edition)
}

/** Writes which edition a course is at, its state and its mark; false where it was changed meanwhile. */
export async function updateCourse(
  course: Pick<CourseRow, "id" | "version" | "state" | "edition" | "qualityCourseNo"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { id, version, state, edition, qualityCourseNo, updatedAt } = course
  const { changes } = prepared(
    tx,
    `update course set state = @state, edition = @edition, quality_course_no = @qualityCourseNo, updated_at = @updatedAt,
       version = version + 1 where id = @id and version = @version`,
  ).run({ id, version, state, edition, qualityCourseNo, updatedAt })
  return changes === 1
}

/** Removes a course without history, with its editions. */
export async function deleteCourse(courseId: number, tx: Tx): Promise<void> {
  prepared(tx, "delete from course_edition where course_id = ?").run(courseId)
  prepared(tx, "delete from course where id = ?").run(courseId)
}

/** The name of the standing 精品课程 of this number; undefined where there is none. */
export async function findQualityCourseName(
  { districtId, courseNo }: { districtId: string; courseNo: string },
  tx?: Tx,
): Promise<string | undefined> {
  const sql = "select name from quality_course where district_id = ? and course_no = ? and superseded_at is null"
  return prepared<string>(reader(tx), sql).pluck().get(districtId, courseNo) as string | undefined
}
