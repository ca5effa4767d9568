import { parseGoldenCases } from "~/domain/policy/golden"
import { type ClauseGuard, guardsOf } from "~/domain/policy/guards"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateAny } from "./golden-results"
import type { ImpactCommand } from "./impact-job"
import { parseFiles } from "./pack-files.server"

type Asked = Omit<Extract<ImpactCommand, { kind: "guards" }>, "kind">

/** Tries every mutant of a pack against its golden cases. Takes seconds: for a process of its own. */
export async function countGuards({ districtId, goldenCases, ...files }: Asked): Promise<readonly ClauseGuard[]> {
  const packs = await policyPacks({ districtId })
  return guardsOf({ pack: parseFiles(files), packs, cases: parseGoldenCases(goldenCases), evaluate: evaluateAny })
}
