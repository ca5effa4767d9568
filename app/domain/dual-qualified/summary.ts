/** The one sentence that says whether she is dual-qualified, and if not, whether she may apply now. */
import { phrase } from "../phrases"
import { type Criterion, combineOutcomes, type Phrase } from "../verdict"
import type { KnownCertification } from "./certification"

/** Of somebody whom the rule concerns. `conditions`: the criteria for applying. */
export function summaryOf(about: {
  inForce: KnownCertification | null
  expired: KnownCertification | null
  conditions: readonly Criterion[]
}): Phrase {
  const { inForce, expired, conditions } = about
  if (inForce !== null) {
    const { certification, validUntil } = inForce
    return phrase("dual_qualified.summary.met", { dualQualifiedLevel: certification.level, validUntil })
  }
  const count = conditions.filter(({ outcome }) => outcome !== "met").length
  const mayApply = combineOutcomes(conditions) === "met"
  if (expired === null) {
    return mayApply ? phrase("dual_qualified.summary.may_apply", {}) : phrase("dual_qualified.summary.may_not_apply", { count })
  }
  const expiredOn = expired.validUntil
  return mayApply
    ? phrase("dual_qualified.summary.expired_may_apply", { expiredOn })
    : phrase("dual_qualified.summary.expired_may_not_apply", { expiredOn, count })
}
