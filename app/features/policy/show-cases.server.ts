import { findPolicyDraft } from "#db/queries/policy-drafts"
import { parseGoldenCases } from "~/domain/policy/golden"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import type { CasesPage } from "./cases-page"
import { draftTitle } from "./draft-title"
import { goldenResults } from "./golden-results"
import { parseFiles } from "./pack-files.server"

/** The golden cases of a draft, each with whether the draft passes it, those that fail first. */
export async function showCases({ actor, draftId }: { actor: Actor; draftId: number }): Promise<CasesPage> {
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  const pack = parseFiles(draft)
  const results = goldenResults({ cases: parseGoldenCases(draft.goldenCases), pack, packs: await policyPacks({ districtId }) })
  const cases = results.map(({ golden: { id, note, rule, asOf, expected }, differences }) => {
    return { id, note, rule, asOf, outcome: expected.outcome, differences }
  })
  const failing = cases.filter(({ differences }) => differences.length > 0)
  return {
    draft: draftTitle(draft, pack),
    cases: [...failing, ...cases.filter(({ differences }) => differences.length === 0)],
    failing: failing.length,
  }
}
