import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { answerApplication } from "./answer-application.server"
import type { NominationsForm } from "./enrolment.schema"
import { nominateTeachers } from "./nominate-teachers.server"

interface Answer {
  readonly actor: Actor
  readonly form: NominationsForm
  readonly today: CivilDate
  readonly now: Instant
}

/** What has been done, to be said once: `nominations.done.<what>`. */
export interface DoneToNominations {
  readonly done: "nominate" | "consent" | "refuse"
  readonly counts: Readonly<Record<"count" | "enrolled" | "waitlisted" | "applied", number>>
}

/** Whatever a school does on its page: it nominates, consents, or does not. */
export async function answerNominations({ actor, form, today, now }: Answer): Promise<DoneToNominations> {
  const none = { count: 0, enrolled: 0, waitlisted: 0, applied: 0 }
  if (form.intent !== "nominate") {
    const { enrolmentId, version, intent } = form
    const reason = form.intent === "refuse" ? form.reason : ""
    await answerApplication({ actor, enrolmentId, version, consents: intent === "consent", reason, today, now })
    return { done: intent, counts: none }
  }
  const placed = await nominateTeachers({ actor, number: form.number, teacherNos: form.teacherNo, today, now })
  const count = (state: string) => placed.filter((one) => one.state === state).length
  const counts = { count: placed.length, enrolled: count("enrolled"), waitlisted: count("waitlisted"), applied: count("applied") }
  return { done: "nominate", counts }
}
