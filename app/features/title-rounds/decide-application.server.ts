import type { z } from "zod"
import type { Instant } from "#db/columns"
import { findTitleApplication, type TitleApplicationRow, updateTitleApplication } from "#db/queries/title-applications"
import { findTitleRound, type TitleRoundRow } from "#db/queries/title-rounds"
import { findTitlePost } from "#db/queries/title-rounds-posts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { decideForm } from "./title-rounds.schema"

interface Decide {
  readonly actor: Actor
  readonly roundId: number
  readonly applicationId: number
  readonly form: z.infer<typeof decideForm>
  readonly today: CivilDate
  readonly now: Instant
}

/** Enters what became of an application: granted on a day, or refused with a note. It may be put right until the round is closed. */
export async function decideApplication({ actor, roundId, applicationId, form, today, now }: Decide): Promise<void> {
  const scope = scopeFor(actor, "title_round.run")
  await inTransaction(async (tx) => {
    const round = await findTitleRound(scope, roundId, tx)
    const application = await findTitleApplication(scope, { roundId, applicationId }, tx)
    if (round === undefined || application === undefined) throw new NotFound()
    if (application.version !== form.version) refuse("changed_meanwhile")
    if (round.state !== "decided" || application.state === "withdrawn") refuse("title_round_not_deciding")
    const decided = decisionOf({ form, round, today })
    if (decided.state === "granted") {
      const { schoolId, title } = application
      const { posts, granted } = await findTitlePost({ roundId, schoolId, title, exceptId: applicationId }, tx)
      if (granted + 1 > posts) refuse("title_grants_exceed_posts", { field: "decision", params: { granted: granted + 1, posts, title } })
    }
    if (!(await updateTitleApplication({ ...application, ...decided, updatedAt: now }, tx))) refuse("changed_meanwhile")
    const before = { state: application.state, grantedOn: application.grantedOn }
    const details = { roundId, before, after: { state: decided.state, grantedOn: decided.grantedOn } }
    await audit(tx, actor, "title_application.decided", { subject: { kind: "title_application", key: String(applicationId) }, details })
  })
}

type Decision = Pick<TitleApplicationRow, "state" | "grantedOn" | "decisionNote">

function decisionOf({ form, round, today }: Pick<Decide, "form" | "today"> & { round: TitleRoundRow }): Decision {
  const decisionNote = form.note || null
  if (form.decision === "refused") {
    if (decisionNote === null) refuse("title_refusal_needs_note", { field: "note" })
    return { state: "refused", grantedOn: null, decisionNote }
  }
  const { grantedOn } = form
  if (grantedOn > today) refuse("title_granted_in_future", { field: "grantedOn", params: { grantedOn, today } })
  if (grantedOn < round.opensOn) refuse("title_granted_before_round", { field: "grantedOn", params: { grantedOn, opensOn: round.opensOn } })
  return { state: "granted", grantedOn, decisionNote }
}
