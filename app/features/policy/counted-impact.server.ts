import { findPolicyDraftImpact } from "#db/queries/policy-drafts"
import type { CountedImpact } from "./impact-page"

/** What was last counted of a draft; null where nothing was. */
export async function countedImpact({ districtId, draftId }: { districtId: string; draftId: number }): Promise<CountedImpact | null> {
  const text = await findPolicyDraftImpact({ districtId, id: draftId })
  return text === null ? null : (JSON.parse(text) as CountedImpact)
}
