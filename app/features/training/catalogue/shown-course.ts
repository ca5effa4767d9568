import type { CourseRow } from "#db/queries/training/courses"
import { audienceOf, prerequisitesOf } from "./course-content"
import type { ShownCourse } from "./course-page"

/** A course as it is shown: hours instead of tenths, lists instead of JSON. */
export function shownCourse(course: CourseRow): ShownCourse {
  const { number, version, state, edition, name, level, topic, delivery, organiser, description, qualityCourseNo } = course
  return {
    ...{ number, version, state, edition, name, level, topic, delivery, organiser, description, qualityCourseNo },
    hours: course.hoursTenths / 10,
    audience: audienceOf(course),
    prerequisites: prerequisitesOf(course),
  }
}
