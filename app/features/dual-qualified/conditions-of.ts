import type { DualQualifiedLevel } from "~/domain/codes"
import { DUAL_QUALIFIED_LEVELS } from "~/domain/codes"
import { applicationCriteria } from "~/domain/dual-qualified/application"
import { evaluateDualQualified } from "~/domain/dual-qualified/evaluate"
import { applicabilityOf } from "~/domain/enterprise-practice/applicability"
import { choosePack } from "~/domain/policy/choose"
import type { RuleQuestion } from "~/domain/question"
import { type Criterion, combineOutcomes, type Outcome, type Phrase, type PolicyRef } from "~/domain/verdict"

/** What stands before an application for certification on a day. */
export interface Conditions {
  /** whether the rule concerns her, as far as is known, and a policy is in force */
  readonly isConcerned: boolean
  /** of the conditions; else of the rule */
  readonly outcome: Outcome
  readonly summary: Phrase
  readonly policy: PolicyRef | null
  /** the conditions for applying, all of them; of whom the rule does not concern, why */
  readonly criteria: readonly Criterion[]
  /** of the certification in force; null = none */
  readonly level: DualQualifiedLevel | null
  readonly validUntil: string | null
}

/** The conditions for applying, which the verdict itself tells only of who holds no certification. */
export function conditionsOf({ facts, packs, asOf }: RuleQuestion): Conditions {
  const verdict = evaluateDualQualified({ facts, packs, asOf })
  const pack = choosePack({ packs, on: asOf })
  const isConcerned = pack !== null && applicabilityOf({ facts, asOf }).kind === "applies"
  const criteria = isConcerned ? applicationCriteria({ facts, pack, asOf }) : verdict.criteria
  return {
    isConcerned,
    outcome: combineOutcomes(criteria),
    summary: verdict.summary,
    policy: verdict.policy,
    criteria,
    level: verdict.figures?.level ?? null,
    validUntil: verdict.figures?.validUntil ?? null,
  }
}

/** The levels for which one may apply: any without a certification in force, else that one again, or one above it. */
export function levelsFrom(level: DualQualifiedLevel | null): readonly DualQualifiedLevel[] {
  return level === null ? DUAL_QUALIFIED_LEVELS : DUAL_QUALIFIED_LEVELS.slice(DUAL_QUALIFIED_LEVELS.indexOf(level))
}
