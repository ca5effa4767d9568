import { findCourse, findQualityCourseName, listCoursesByNumber } from "#db/queries/training/courses"
import { countRunsOfCourse, listCourseEditions, listTaughtSubjects } from "#db/queries/training/courses-list"
import { listRunsPart } from "#db/queries/training/runs-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { prerequisitesOf } from "./course-content"
import type { CoursePage } from "./course-page"
import { shownCourse } from "./shown-course"

const RUNS_SHOWN = 20

interface Asked {
  /** of the action `course.read` */
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
}

/** A course with its editions and its latest runs. Drafts are the planner's alone. */
export async function showCourse({ scope, actor, number, today }: Asked): Promise<CoursePage> {
  const course = await findCourse(scope, number)
  if (course === undefined) throw new NotFound()
  const { districtId } = scope
  const editions = await listCourseEditions(course.id)
  const asked = { words: null, state: null, courseNumber: number }
  const runs = await listRunsPart(scope, asked, { from: null, backwards: false, limit: RUNS_SHOWN, on: today })
  const required = await listCoursesByNumber(scope, prerequisitesOf(course))
  const courseNo = course.qualityCourseNo
  const canPlan = mayDo(actor, "run.plan")
  return {
    course: shownCourse(course),
    editions: editions.map(({ hoursTenths, ...edition }) => ({ ...edition, hours: hoursTenths / 10 })),
    runs: runs
      .filter(({ state }) => canPlan || state !== "draft")
      .map((run) => ({ number: run.number, title: run.title, startsOn: run.startsOn, state: run.state })),
    prerequisiteNames: required.map((each) => ({ number: each.number, name: each.name })),
    qualityCourseName: courseNo === null ? null : ((await findQualityCourseName({ districtId, courseNo })) ?? null),
    subjects: await listTaughtSubjects(scope),
    canWrite: mayDo(actor, "course.write"),
    canPlan,
    hasHistory: (await countRunsOfCourse(course.id)) > 0,
  }
}
