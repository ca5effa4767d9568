import { insertMilestone } from "#db/queries/milestones"
import { insertFactSource } from "#db/queries/staging/attach-stage"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { type IncomingAttachment, keepAttachment, takeAttachment } from "~/platform/attachments.server"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, Refusal, refuse } from "~/platform/errors"
import { checkValues } from "~/platform/form-values.server"
import { Refusals } from "~/platform/route-answers.server"
import { uploadOnce } from "~/platform/upload-once.server"
import { planInForce } from "../measuring/plan-in-force.server"
import { type ReachMilestone, reachMilestoneForm } from "./milestones.schema"

interface Reaching {
  readonly actor: Actor
  /** a form with the file that proves it */
  readonly request: Request
  readonly today: CivilDate
}

/** Enters that a duty without a number was done: on which day, and the file that proves it. The same form sent twice enters it once. */
export async function reachMilestone({ actor, request, today }: Reaching): Promise<{ planId: string; milestoneId: number }> {
  return takeAttachment(request, (incoming) =>
    uploadOnce({ actor, request, fields: incoming.fields, sha256: incoming.sha256 }, (once) => reach({ actor: once, incoming, today })),
  )
}

async function reach({ actor, incoming, today }: { actor: Actor; incoming: IncomingAttachment; today: CivilDate }) {
  const { districtId, accountId: createdBy } = actor
  const { planId, indicatorId, reachedOn, note } = checked(incoming.fields)
  const { plan } = await planInForce({ districtId, planId })
  if (!plan.indicators.some(({ id, unit }) => id === indicatorId && unit === "milestone")) throw new NotFound()
  if (reachedOn > today) refuse("milestone_ahead", { field: "reachedOn", params: { today } })
  if (reachedOn < plan.periodStart) refuse("milestone_before_plan", { field: "reachedOn", params: { periodStart: plan.periodStart } })
  await incoming.place()
  return inTransaction(async (tx) => {
    const attachmentId = await keepAttachment(incoming, actor, tx)
    const createdAt = now()
    const milestoneId = await insertMilestone({ districtId, planId, indicatorId, reachedOn, note, attachmentId, createdAt, createdBy }, tx)
    // What was measured before no longer holds: a milestone is read beside the facts, and told by the same number.
    const source = { districtId, kind: "form", actorId: createdBy, fileName: null, fileSha256: null, recordedAt: createdAt } as const
    await insertFactSource(source, tx)
    await audit(tx, actor, "plan.milestone_reached", {
      subject: { kind: "milestone", key: `${planId}|${indicatorId}` },
      details: { reachedOn, sha256: incoming.sha256, bytes: incoming.bytes },
    })
    return { planId, milestoneId }
  })
}

function checked({ formToken: _, ...fields }: Readonly<Record<string, string>>): ReachMilestone {
  const result = checkValues(reachMilestoneForm, fields)
  if (result.ok) return result.value
  const [first, ...others] = result.refusals
  throw first === undefined ? new Refusal("invalid_field") : new Refusals([first, ...others])
}
