import { listCoursesPart } from "#db/queries/training/courses-list"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import type { CoursesFilter, CoursesRow } from "./course-page"
import { coursesAsked } from "./courses-asked"
import { shownCourse } from "./shown-course"

const COURSES_AT_A_TIME = 500

/** Every course that the filter lets through, in the order of their numbers. That the list was taken away is in the audit before it leaves. */
export async function exportCourses({
  scope,
  actor,
  filter,
}: {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: CoursesFilter
}): Promise<AsyncIterable<CoursesRow>> {
  const subject = { kind: "courses", key: scope.districtId }
  await inTransaction((tx) => audit(tx, actor, "course.exported", { subject, details: { filter: { ...filter } } }))
  return coursesInParts(scope, filter)
}

async function* coursesInParts(scope: Scope, filter: CoursesFilter): AsyncGenerator<CoursesRow> {
  const asked = coursesAsked(filter)
  for (let from: string | null = null; ; ) {
    const courses = await listCoursesPart(scope, asked, { from, backwards: false, limit: COURSES_AT_A_TIME })
    yield* courses.map((course) => ({ ...shownCourse(course), runs: course.runs }))
    const last = courses.at(-1)
    if (last === undefined || courses.length < COURSES_AT_A_TIME) return
    from = last.number
  }
}
