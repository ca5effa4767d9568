import { findPolicyDraft } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound } from "~/platform/errors"
import { countedImpact } from "./counted-impact.server"
import type { ChangedPerson } from "./impact-page"
import { parseFiles } from "./pack-files.server"

/** The names that were kept of a draft's impact. That they were taken away leaves an entry. */
export async function exportImpact(asked: { actor: Actor; draftId: number }): Promise<{ name: string; people: readonly ChangedPerson[] }> {
  const { actor, draftId } = asked
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  const impact = await countedImpact({ districtId, draftId })
  if (draft === undefined || impact === null) throw new NotFound()
  await inTransaction((tx) =>
    audit(tx, actor, "policy.impact_exported", {
      subject: { kind: "policy_draft", key: String(draftId) },
      details: { people: impact.changed.length, on: impact.on },
    }),
  )
  const { id, version } = parseFiles(draft)
  return { name: `${id}-${version}-${impact.on}`, people: impact.changed }
}
