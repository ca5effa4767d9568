import { findPolicyDraft, updatePolicyDraftTexts } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { checkDraft } from "./draft-faults.server"
import { type DraftFormValues, packOf } from "./draft-form"
import { foundDraft } from "./found-draft.server"
import { parseFiles } from "./pack-files.server"
import { shownChanges } from "./setting-groups"

export interface SaveDraft {
  readonly actor: Actor
  readonly draftId: number
  readonly version: number
  readonly today: CivilDate
  readonly packVersion: string
  readonly inForceFrom: string
  /** "" = until the next version */
  readonly inForceUntil: string
  readonly clauses: string
  readonly changes: string
  /** the controls of the settings */
  readonly settings: DraftFormValues
}

const MOST_CHANGES_TOLD = 60

/** Saves a draft as a whole, or refuses it as a whole: with one fault nothing is written. */
export async function saveDraft(asked: SaveDraft): Promise<void> {
  const { actor, draftId, version, today } = asked
  const { districtId } = actor
  const seen = await findPolicyDraft({ districtId, id: draftId })
  if (seen === undefined) throw new NotFound()
  if (seen.version !== version) refuse("changed_meanwhile")
  const { pack: json, notJson } = packOf(JSON.parse(seen.pack), asked.settings)
  const refusals = notJson.map(
    (field) => new Refusal("policy_fault_not_json", { field, params: { policySetting: field.slice("value.".length) } }),
  )
  const [first, ...others] = refusals
  if (first !== undefined) throw new Refusals([first, ...others])
  const content = {
    ...(json as object),
    version: asked.packVersion,
    inForceFrom: asked.inForceFrom,
    inForceUntil: asked.inForceUntil || null,
  }
  const clauses = asked.clauses.replaceAll("\r\n", "\n")
  await inTransaction(async (tx) => {
    const draft = await foundDraft({ actor, draftId, version, state: "drafting" }, tx)
    const after = await checkDraft({ districtId, raw: { json: content, clauses }, before: JSON.parse(draft.pack), today }, tx)
    const changes = shownChanges({ before: parseFiles(draft), after })
    const texts = { clauses, changes: asked.changes.replaceAll("\r\n", "\n"), goldenCases: draft.goldenCases }
    const isSaved = await updatePolicyDraftTexts(
      { id: draftId, version, pack: JSON.stringify(content, null, 2), ...texts, updatedAt: now() },
      tx,
    )
    if (!isSaved) refuse("changed_meanwhile")
    const told = changes.filter(({ path }) => !path.startsWith("clauses.")).slice(0, MOST_CHANGES_TOLD)
    await audit(tx, actor, "policy.draft_saved", {
      subject: { kind: "policy_draft", key: String(draftId) },
      details: { changed: changes.length, changes: told.map(({ path, before, after: is }) => ({ path, before, after: is })) },
    })
  })
}
