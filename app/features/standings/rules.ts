import { evaluateDualQualified } from "~/domain/dual-qualified/evaluate"
import { evaluateEnterprisePractice } from "~/domain/enterprise-practice/evaluate"
import { evaluateHours } from "~/domain/hours/evaluate"
import { evaluateInduction } from "~/domain/induction/evaluate"
import type { RuleQuestion } from "~/domain/question"
import { evaluateRegistration } from "~/domain/registration/evaluate"
import { evaluateRotation } from "~/domain/rotation/evaluate"
import { evaluateRotationCredit } from "~/domain/rotation-credit/evaluate"
import { evaluateTier } from "~/domain/tiers/evaluate"
import { evaluateTitle } from "~/domain/titles/evaluate"
import type { Rule, Verdict } from "~/domain/verdict"

/** The rules that are judged, in the order in which a career meets them. */
export const EVALUATIONS = {
  hours: evaluateHours,
  induction: evaluateInduction,
  tier: evaluateTier,
  title: evaluateTitle,
  rotation: evaluateRotation,
  "rotation-credit": evaluateRotationCredit,
  "dual-qualified": evaluateDualQualified,
  "enterprise-practice": evaluateEnterprisePractice,
  registration: evaluateRegistration,
} as const satisfies Partial<Record<Rule, (question: RuleQuestion) => Verdict<unknown>>>

export type JudgedRule = keyof typeof EVALUATIONS
/** A rule's verdict, with that rule's own figures. */
export type VerdictOf<R extends JudgedRule> = ReturnType<(typeof EVALUATIONS)[R]>

export const JUDGED_RULES = Object.keys(EVALUATIONS) as readonly JudgedRule[]

/** Whether a word names a rule that is judged. */
export function isJudgedRule(word: string): word is JudgedRule {
  return Object.hasOwn(EVALUATIONS, word)
}

/** The verdict of a rule that is known only at run time. */
export function evaluateRule<R extends JudgedRule>(rule: R, question: RuleQuestion): VerdictOf<R> {
  return EVALUATIONS[rule](question) as VerdictOf<R>
}
