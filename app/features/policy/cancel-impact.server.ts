import { findPolicyDraft } from "#db/queries/policy-drafts"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { runningImpact } from "./running-impacts.server"

/** Stops counting whom a draft would move: the child process is killed, what was counted before stays. */
export async function cancelImpact({ actor, draftId }: { actor: Actor; draftId: number }): Promise<void> {
  if ((await findPolicyDraft({ districtId: actor.districtId, id: draftId })) === undefined) throw new NotFound()
  const running = runningImpact(draftId)
  if (running === undefined) refuse("policy_impact_not_running")
  running.stop.abort()
}
