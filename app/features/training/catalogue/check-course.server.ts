import { findQualityCourseName, listCoursesByNumber } from "#db/queries/training/courses"
import type { Tx } from "#db/transaction"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { type CourseInput, prerequisitesOf } from "./course-content"

/** Refuses what a course cannot be: a mark that nobody gave, a prerequisite that is no course, or one that leads back to the course itself. */
export async function checkCourse(
  { scope, number, course }: { readonly scope: Scope; readonly number: string | null; readonly course: CourseInput },
  tx: Tx,
): Promise<void> {
  const { districtId } = scope
  const { qualityCourseNo, prerequisites } = course
  if (course.hoursTenths <= 0) refuse("course_hours_none", { field: "hours" })
  if (qualityCourseNo !== null && (await findQualityCourseName({ districtId, courseNo: qualityCourseNo }, tx)) === undefined)
    refuse("course_quality_unknown", { field: "qualityCourseNo", params: { courseNo: qualityCourseNo } })
  const seen = new Set<string>()
  for (let asked: readonly string[] = prerequisites; asked.length > 0; ) {
    const found = await listCoursesByNumber(scope, asked, tx)
    const unknown = asked.find((each) => !found.some((row) => row.number === each))
    if (unknown !== undefined) refuse("course_prerequisite_unknown", { field: "prerequisites", params: { number: unknown } })
    if (number !== null && asked.includes(number)) refuse("course_prerequisite_circle", { field: "prerequisites", params: { number } })
    for (const each of asked) seen.add(each)
    asked = [...new Set(found.flatMap(prerequisitesOf))].filter((each) => !seen.has(each))
  }
}
