import type { Instant } from "#db/columns"
import { type CourseRow, deleteCourse, findCourse, insertCourseEdition, updateCourse } from "#db/queries/training/courses"
import { countRunsOfCourse, listCoursesAskingFor } from "#db/queries/training/courses-list"
import { inTransaction, type Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { checkCourse } from "./check-course.server"
import { type CourseInput, courseContent, isSameContent } from "./course-content"

export type CourseChange =
  /** the next edition, where anything of its content is another; runs keep theirs */
  | { readonly intent: "edit"; readonly course: CourseInput }
  | { readonly intent: "archive" }
  | { readonly intent: "restore" }
  /** only of what has no history */
  | { readonly intent: "delete" }

interface Changing {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly change: CourseChange
  readonly now: Instant
}

/** Changes a course of the catalogue, as the editor saw it; somebody else's change in between is refused. */
export async function changeCourse({ actor, number, version, change, now }: Changing): Promise<{ readonly done: CourseChange["intent"] }> {
  const scope = scopeFor(actor, "course.write")
  await inTransaction(async (tx) => {
    const before = await findCourse(scope, number, tx)
    if (before === undefined) throw new NotFound()
    if (before.version !== version) refuse("changed_meanwhile")
    switch (change.intent) {
      case "edit":
        await checkCourse({ scope, number, course: change.course }, tx)
        return edit({ actor, before, course: change.course, now }, tx)
      case "archive":
        return setState({ actor, before, state: "archived", now }, tx)
      case "restore":
        return setState({ actor, before, state: "active", now }, tx)
      case "delete": {
        const runs = await countRunsOfCourse(before.id, tx)
        if (runs > 0) refuse("course_has_history", { params: { name: before.name, runs } })
        const [asking] = await listCoursesAskingFor(scope, number, tx)
        if (asking !== undefined) refuse("course_is_asked_for", { params: { name: before.name, number: asking } })
        await deleteCourse(before.id, tx)
        const { name, edition } = before
        return audit(tx, actor, "course.deleted", { subject: { kind: "course", key: number }, details: { name, edition } })
      }
    }
  })
  return { done: change.intent }
}

interface Editing {
  readonly actor: Actor
  readonly before: CourseRow
  readonly course: CourseInput
  readonly now: Instant
}

async function edit({ actor, before, course, now }: Editing, tx: Tx): Promise<void> {
  const content = courseContent(course)
  const isSame = isSameContent(before, content)
  const { qualityCourseNo } = course
  if (isSame && qualityCourseNo === before.qualityCourseNo) return
  const edition = isSame ? before.edition : before.edition + 1
  if (!isSame) await insertCourseEdition({ courseId: before.id, edition, createdAt: now, createdBy: actor.accountId, ...content }, tx)
  if (!(await updateCourse({ ...before, edition, qualityCourseNo, updatedAt: now }, tx))) refuse("changed_meanwhile")
  const said = Object.keys(content) as (keyof typeof content)[]
  const was = Object.fromEntries(said.map((name) => [name, before[name]]))
  const details = {
    before: { ...was, edition: before.edition, qualityCourseNo: before.qualityCourseNo },
    after: { ...content, edition, qualityCourseNo },
  }
  await audit(tx, actor, "course.changed", { subject: { kind: "course", key: before.number }, details })
}

interface Setting {
  readonly actor: Actor
  readonly before: CourseRow
  readonly state: CourseRow["state"]
  readonly now: Instant
}

async function setState({ actor, before, state, now }: Setting, tx: Tx): Promise<void> {
  if (before.state === state) return
  if (!(await updateCourse({ ...before, state, updatedAt: now }, tx))) refuse("changed_meanwhile")
  const action = state === "archived" ? "course.archived" : "course.restored"
  await audit(tx, actor, action, { subject: { kind: "course", key: before.number }, details: { edition: before.edition } })
}
