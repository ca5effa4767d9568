import { movePolicyDraft } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { foundDraft } from "./found-draft.server"

/** Gives a proposed draft back to be changed, with the reason. Whoever proposed it may take it back in the same way. */
export async function sendBackDraft(asked: { actor: Actor; draftId: number; version: number; note: string }): Promise<void> {
  const { actor, draftId, version, note } = asked
  if (note === "") refuse("policy_note_missing", { field: "note" })
  await inTransaction(async (tx) => {
    await foundDraft({ actor, draftId, version, state: "proposed" }, tx)
    const at = now()
    const move = { id: draftId, version, from: "proposed", to: "drafting", at, decided: { by: actor.accountId, at, note } } as const
    if (!(await movePolicyDraft(move, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, "policy.sent_back", { subject: { kind: "policy_draft", key: String(draftId) }, details: { note } })
  })
}
