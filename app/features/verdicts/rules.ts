import { evaluateHours } from "~/domain/hours/evaluate"
import { evaluateInduction } from "~/domain/induction/evaluate"
import type { RuleQuestion } from "~/domain/question"
import type { Rule, Verdict } from "~/domain/verdict"

export type Evaluate = (question: RuleQuestion) => Verdict<unknown>

/** The rules that are judged, in the order in which a career meets them. */
export const EVALUATIONS = {
  hours: evaluateHours,
  induction: evaluateInduction,
} as const satisfies Partial<Record<Rule, Evaluate>>

export type JudgedRule = keyof typeof EVALUATIONS
export const JUDGED_RULES = Object.keys(EVALUATIONS) as readonly JudgedRule[]

/** Whether a word names a rule that is judged. */
export function isJudgedRule(word: string): word is JudgedRule {
  return word in EVALUATIONS
}
