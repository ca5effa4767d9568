import { findPolicyDraft, type PolicyDraft } from "#db/queries/policy-drafts"
import type { PolicyDraftState } from "#db/schema/policy"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"

/** The draft that somebody is about to move, as she saw it and in the state that this asks for; somebody else's change in between is refused. */
export async function foundDraft(
  asked: { actor: Actor; draftId: number; version: number; state: PolicyDraftState },
  tx: Tx,
): Promise<PolicyDraft> {
  const draft = await findPolicyDraft({ districtId: asked.actor.districtId, id: asked.draftId }, tx)
  if (draft === undefined) throw new NotFound()
  if (draft.version !== asked.version) refuse("changed_meanwhile")
  if (draft.state !== asked.state) refuse(`policy_not_${asked.state}`)
  return draft
}
