import type { GoldenCase, GoldenDifference } from "~/domain/policy/golden"
import { goldenDifferences, goldenVerdict } from "~/domain/policy/golden"
import type { PolicyPack } from "~/domain/policy/pack"
import type { RuleQuestion } from "~/domain/question"
import type { Rule, Verdict } from "~/domain/verdict"
import { evaluateRule, isJudgedRule } from "~/features/standings/rules"

export interface GoldenResult {
  readonly golden: GoldenCase
  /** empty when it passes */
  readonly differences: readonly GoldenDifference[]
}

/** How every rule is judged, in the form in which golden cases ask. */
export function evaluateAny(rule: Rule, question: RuleQuestion): Verdict<unknown> {
  if (!isJudgedRule(rule)) throw new Error(`no rule ${rule}`)
  return evaluateRule(rule, question)
}

/** Every case with what a pack makes of it. `packs`: those among which it stands. */
export function goldenResults(asked: {
  cases: readonly GoldenCase[]
  pack: PolicyPack
  packs: readonly PolicyPack[]
}): readonly GoldenResult[] {
  const { cases, pack, packs } = asked
  return cases.map((golden) => ({
    golden,
    differences: goldenDifferences(golden.expected, goldenVerdict({ golden, pack, packs, evaluate: evaluateAny })),
  }))
}
