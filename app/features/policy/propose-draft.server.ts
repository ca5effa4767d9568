import { movePolicyDraft } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { checkDraft } from "./draft-faults.server"
import { foundDraft } from "./found-draft.server"
import { refuseFailingCases } from "./refuse-failing-cases.server"

/** Lays a draft before a second person: from now on nobody may change it until it is decided. */
export async function proposeDraft(asked: { actor: Actor; draftId: number; version: number; today: CivilDate }): Promise<void> {
  const { actor, draftId, version, today } = asked
  await inTransaction(async (tx) => {
    const draft = await foundDraft({ actor, draftId, version, state: "drafting" }, tx)
    const json: unknown = JSON.parse(draft.pack)
    const pack = await checkDraft({ districtId: actor.districtId, raw: { json, clauses: draft.clauses }, before: json, today }, tx)
    await refuseFailingCases({ draft, pack }, tx)
    const at = now()
    const move = { id: draftId, version, from: "drafting", to: "proposed", at, proposed: { by: actor.accountId, at } } as const
    if (!(await movePolicyDraft(move, tx))) refuse("changed_meanwhile")
    const details = { pack: pack.id, version: pack.version, inForceFrom: pack.inForceFrom }
    await audit(tx, actor, "policy.proposed", { subject: { kind: "policy_draft", key: String(draftId) }, details })
  })
}
