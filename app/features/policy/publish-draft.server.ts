import { movePolicyDraft } from "#db/queries/policy-drafts"
import { bringStandingsForward, insertPolicyEdition } from "#db/queries/policy-editions"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { canonicalJson } from "~/platform/canonical-json"
import { now } from "~/platform/clock.server"
import { sha256 } from "~/platform/crypto.server"
import { refuse } from "~/platform/errors"
import { checkDraft } from "./draft-faults.server"
import { foundDraft } from "./found-draft.server"
import { refuseFailingCases } from "./refuse-failing-cases.server"

interface Publish {
  readonly actor: Actor
  readonly draftId: number
  readonly version: number
  /** asked where the pack holds from a day that is past: verdicts for past dates change */
  readonly note: string
  readonly today: CivilDate
}

/**
 * Publishes a proposed pack, by another person than the one who proposed it. From its first day it judges: standings judged before that day are
 * due on it, those judged since are due at once. Verdicts that were kept stay as they were.
 */
export async function publishDraft({ actor, draftId, version, note, today }: Publish): Promise<{ packId: string; packVersion: string }> {
  const { districtId } = actor
  return inTransaction(async (tx) => {
    const draft = await foundDraft({ actor, draftId, version, state: "proposed" }, tx)
    if (draft.proposedBy === actor.accountId) refuse("policy_same_person")
    const json: unknown = JSON.parse(draft.pack)
    const pack = await checkDraft({ districtId, raw: { json, clauses: draft.clauses }, before: json, today }, tx)
    if (pack.inForceFrom < today && note === "") refuse("policy_past_note_missing", { field: "note", params: { from: pack.inForceFrom } })
    await refuseFailingCases({ draft, pack }, tx)
    const at = now()
    const files = { pack: draft.pack, clauses: draft.clauses, changes: draft.changes, goldenCases: draft.goldenCases }
    const digest = sha256(canonicalJson(files))
    const name = { packId: pack.id, packVersion: pack.version }
    await insertPolicyEdition({ ...files, ...name, districtId, digest, draftId, publishedAt: at }, tx)
    const proposed = { by: draft.proposedBy, at: draft.proposedAt }
    const decided = { by: actor.accountId, at, note: note === "" ? null : note }
    if (!(await movePolicyDraft({ id: draftId, version, from: "proposed", to: "published", at, proposed, decided }, tx)))
      refuse("changed_meanwhile")
    const standings = await bringStandingsForward({ districtId, from: pack.inForceFrom }, tx)
    await audit(tx, actor, "policy.published", {
      subject: { kind: "policy_draft", key: String(draftId) },
      details: {
        pack: pack.id,
        version: pack.version,
        inForceFrom: pack.inForceFrom,
        digest,
        proposedBy: draft.proposedBy,
        standings,
        note: decided.note,
      },
    })
    return name
  })
}
