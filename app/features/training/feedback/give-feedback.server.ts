import { insertFeedback, noteFeedbackGiven } from "#db/queries/training/feedback"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { FeedbackForm } from "./feedback.schema"
import { findOwnFeedback } from "./own-feedback.server"

interface Given {
  readonly actor: Actor
  readonly number: string
  readonly form: FeedbackForm
  readonly today: CivilDate
}

/** Takes a form from who was there, once. That she gave one is known of her; what it says stands nowhere beside her name, the audit included. */
export async function giveFeedback({ actor, number, form, today }: Given): Promise<void> {
  const scope = scopeFor(actor, "attendance.own")
  await inTransaction(async (tx) => {
    const { run, place } = await findOwnFeedback({ scope, number }, tx)
    const params = { title: run.title }
    if (place.wasThere === 0) refuse("feedback_absent", { params })
    if (!(await noteFeedbackGiven(place.enrolmentId, tx))) refuse("feedback_given", { params })
    await insertFeedback({ ...form, districtId: scope.districtId, runId: run.id, givenOn: today }, tx)
    await audit(tx, actor, "feedback.given", { subject: { kind: "run", key: number } })
  })
}
