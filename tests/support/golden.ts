/** The golden cases of the packs that ship, by the pack's id, and how they are judged. */
import { loadPackTexts, policiesDirectory } from "#db/policies/load"
import { type Evaluate, type GoldenCase, parseGoldenCases } from "~/domain/policy/golden"
import { evaluateRule, isJudgedRule } from "~/features/standings/rules"

export const GOLDEN_CASES: ReadonlyMap<string, readonly GoldenCase[]> = new Map(
  loadPackTexts(policiesDirectory()).map(({ pack, goldenCases }) => [
    (JSON.parse(pack) as { id: string }).id,
    parseGoldenCases(goldenCases),
  ]),
)

export const goldenEvaluate: Evaluate = (rule, question) => {
  if (!isJudgedRule(rule)) throw new Error(`no rule ${rule}`)
  return evaluateRule(rule, question)
}
