import type { Instant } from "#db/columns"
import { findLastCourseNumber, insertCourse } from "#db/queries/training/courses"
import { inTransaction } from "#db/transaction"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { scopeFor } from "~/platform/scope"
import { nextNumber } from "../next-number"
import { checkCourse } from "./check-course.server"
import { type CourseInput, courseContent } from "./course-content"

interface Creation {
  readonly actor: Actor
  readonly course: CourseInput
  readonly today: CivilDate
  readonly now: Instant
}

/** Puts a course into the catalogue and returns its number. */
export async function createCourse({ actor, course, today, now }: Creation): Promise<string> {
  const scope = scopeFor(actor, "course.write")
  const { districtId } = scope
  return inTransaction(async (tx) => {
    await checkCourse({ scope, number: null, course }, tx)
    const prefix = `KC${yearOf(today)}-`
    const number = nextNumber({ prefix, last: await findLastCourseNumber({ districtId, prefix }, tx) })
    const { qualityCourseNo } = course
    const content = courseContent(course)
    await insertCourse({ districtId, number, qualityCourseNo, createdAt: now, createdBy: actor.accountId, ...content }, tx)
    await audit(tx, actor, "course.created", { subject: { kind: "course", key: number }, details: { ...content, qualityCourseNo } })
    return number
  })
}
