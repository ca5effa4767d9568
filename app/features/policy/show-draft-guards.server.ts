import { findPolicyDraft } from "#db/queries/policy-drafts"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { DraftTitle } from "./draft-page"
import { draftTitle } from "./draft-title"
import type { GuardsPage } from "./guards-page"
import { parseFiles } from "./pack-files.server"
import { showGuards } from "./show-guards.server"

/** Which clauses of a draft its golden cases guard. */
export async function showDraftGuards({
  actor,
  draftId,
}: {
  actor: Actor
  draftId: number
}): Promise<{ draft: DraftTitle; page: GuardsPage }> {
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  return { draft: draftTitle(draft, parseFiles(draft)), page: await showGuards({ districtId, files: draft }) }
}
