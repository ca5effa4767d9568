import { HYPOTHESIS_KINDS, type HypothesisKind } from "~/domain/what-if/hypothesis"
import type { JudgedRule } from "~/features/standings/rules"

/** What a rule looks at, most telling first. The others can be supposed as well: they stand behind these. */
const TELLING: Readonly<Record<JudgedRule, readonly HypothesisKind[]>> = {
  hours: ["hours", "leave_end", "posting"],
  induction: ["hours", "posting"],
  tier: ["title", "hours", "tier_award", "appraisal", "studio", "registration"],
  title: ["class_adviser", "hours", "rotation", "title", "appraisal", "education", "registration"],
  rotation: ["rotation", "posting", "leave_end"],
  "rotation-credit": ["rotation"],
  "dual-qualified": ["dual_qualification", "enterprise_practice", "skill_certificate", "registration"],
  "enterprise-practice": ["enterprise_practice"],
  registration: ["hours", "appraisal", "registration", "certificate"],
}

/** Every kind of supposition: those that tell most for the rule, and the rest. */
export function offeredKinds(rule: JudgedRule): {
  readonly telling: readonly HypothesisKind[]
  readonly others: readonly HypothesisKind[]
} {
  const telling = TELLING[rule]
  return { telling, others: HYPOTHESIS_KINDS.filter((kind) => !telling.includes(kind)) }
}
