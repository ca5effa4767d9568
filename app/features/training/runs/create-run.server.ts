import type { Instant } from "#db/columns"
import { findCourse } from "#db/queries/training/courses"
import { findLastRunNumber, insertRun } from "#db/queries/training/runs"
import { inTransaction } from "#db/transaction"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { nextNumber } from "../next-number"
import { checkRun } from "./check-run"
import type { RunInput } from "./run-input"

interface Creation {
  readonly actor: Actor
  readonly courseNumber: string
  readonly run: RunInput
  /** the suggestion it is made from; null = made by hand */
  readonly suggestion?: Json | null
  readonly today: CivilDate
  readonly now: Instant
}

/** Plans a run of a course, as a draft that nobody sees yet, and returns its number. It keeps the course's edition of today. */
export async function createRun({ actor, courseNumber, run, suggestion = null, today, now }: Creation): Promise<string> {
  const scope = scopeFor(actor, "run.plan")
  const { districtId } = scope
  checkRun(run, { taken: 0 })
  return inTransaction(async (tx) => {
    const course = await findCourse(scope, courseNumber, tx)
    if (course === undefined) refuse("run_course_unknown", { field: "courseNumber", params: { number: courseNumber } })
    if (course.state === "archived") refuse("run_course_archived", { field: "courseNumber", params: { name: course.name } })
    const prefix = `BC${yearOf(today)}-`
    const number = nextNumber({ prefix, last: await findLastRunNumber({ districtId, prefix }, tx) })
    await insertRun(
      {
        ...run,
        districtId,
        number,
        courseId: course.id,
        courseEdition: course.edition,
        quotas: JSON.stringify(run.quotas),
        lotterySeed: null,
        suggestion: suggestion === null ? null : JSON.stringify(suggestion),
        createdAt: now,
        createdBy: actor.accountId,
      },
      tx,
    )
    const details = { course: courseNumber, edition: course.edition, ...run, isSuggested: suggestion !== null }
    await audit(tx, actor, "run.created", { subject: { kind: "run", key: number }, details })
    return number
  })
}
