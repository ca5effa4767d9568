import { movePolicyDraft } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { foundDraft } from "./found-draft.server"

/** Gives a draft up. It stays to be read; nothing can be done with it any more. A proposed one is sent back first. */
export async function discardDraft(asked: { actor: Actor; draftId: number; version: number; note: string }): Promise<void> {
  const { actor, draftId, version, note } = asked
  await inTransaction(async (tx) => {
    await foundDraft({ actor, draftId, version, state: "drafting" }, tx)
    const at = now()
    const decided = { by: actor.accountId, at, note: note === "" ? null : note }
    if (!(await movePolicyDraft({ id: draftId, version, from: "drafting", to: "discarded", at, decided }, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, "policy.discarded", { subject: { kind: "policy_draft", key: String(draftId) }, details: { note: decided.note } })
  })
}
