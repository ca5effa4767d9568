import { findMilestone } from "#db/queries/milestones"
import type { Actor } from "~/platform/actor"
import { sendAttachment } from "~/platform/attachments-sent.server"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"

/** The file that proves a milestone, for whoever may read the plan; that of one entered in error, for those who enter them. */
export async function milestoneFile(asked: { scope: Scope; actor: Actor; milestoneId: number }): Promise<Response> {
  const { scope, actor, milestoneId } = asked
  const row = await findMilestone(scope, milestoneId)
  if (row === undefined || row.attachmentId === null) throw new NotFound()
  if (row.withdrawnAt !== null && !mayDo(actor, "milestone.write")) throw new NotFound()
  return sendAttachment({ scope, attachmentId: row.attachmentId })
}
