import { findMilestone, withdrawMilestone } from "#db/queries/milestones"
import { insertFactSource } from "#db/queries/staging/attach-stage"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"

interface Withdrawing {
  readonly actor: Actor
  readonly milestoneId: number
  readonly version: number
  readonly reason: string
}

/** Takes back a milestone that was entered in error. It stays in the list as such, with its file, for those who enter milestones. */
export async function withdrawPlanMilestone({ actor, milestoneId, version, reason }: Withdrawing): Promise<{ planId: string }> {
  const scope = scopeFor(actor, "milestone.write")
  const { districtId, accountId } = actor
  return inTransaction(async (tx) => {
    const row = await findMilestone(scope, milestoneId, tx)
    if (row === undefined) throw new NotFound()
    const at = now()
    if (!(await withdrawMilestone({ districtId, id: milestoneId, version, at }, tx))) refuse("changed_meanwhile")
    const source = { districtId, kind: "form", actorId: accountId, fileName: null, fileSha256: null, recordedAt: at } as const
    await insertFactSource(source, tx)
    await audit(tx, actor, "plan.milestone_withdrawn", {
      subject: { kind: "milestone", key: `${row.planId}|${row.indicatorId}` },
      details: { reachedOn: row.reachedOn, sha256: row.fileSha256, reason },
    })
    return { planId: row.planId }
  })
}
