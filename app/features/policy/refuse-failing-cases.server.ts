import type { PolicyDraft } from "#db/queries/policy-drafts"
import type { Tx } from "#db/transaction"
import { parseGoldenCases } from "~/domain/policy/golden"
import type { PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { refuse } from "~/platform/errors"
import { goldenResults } from "./golden-results"

/** A pack goes on its way only with golden cases, and only when it passes them all. */
export async function refuseFailingCases({ draft, pack }: { draft: PolicyDraft; pack: PolicyPack }, tx: Tx): Promise<void> {
  const cases = parseGoldenCases(draft.goldenCases)
  if (cases.length === 0) refuse("policy_cases_none")
  const packs = await policyPacks({ districtId: draft.districtId }, tx)
  const failing = goldenResults({ cases, pack, packs }).filter(({ differences }) => differences.length > 0)
  const [first] = failing
  if (first !== undefined) refuse("policy_cases_fail", { params: { count: failing.length, first: first.golden.id } })
}
