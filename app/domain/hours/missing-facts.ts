/** Which facts are missing without which the hours cannot be judged? */
import type { ClosedPeriod } from "../calendar/period"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import type { Applicability } from "./applicability"

export interface MissingFact {
  /** the name of the fact, as the workbook heads its column */
  readonly name: string
  readonly summary: Phrase
  readonly remedy: Phrase
}

/**
 * All of them, of a person whom the rule may concern; an empty list if it can be judged.
 * 从教起始年月 is always needed: without it nobody knows whether an induction lies in the cycle, and with it when duty began.
 */
export function missingFacts(known: {
  cycle: ClosedPeriod | null
  applicability: Applicability
  induction: ClosedPeriod | null
}): MissingFact[] {
  const { cycle, applicability, induction } = known
  if (applicability.kind === "not_applicable") return []
  const missing: MissingFact[] = []
  if (cycle === null) {
    missing.push({
      name: "定期注册",
      summary: phrase("hours.summary.registration_unknown", {}),
      remedy: phrase("hours.remedy.record_registration", {}),
    })
  }
  if (applicability.kind === "unknown") {
    missing.push({
      name: "岗位类别",
      summary: phrase("hours.summary.post_kind_unknown", {}),
      remedy: phrase("hours.remedy.record_post_kind", {}),
    })
  }
  if (induction === null) {
    missing.push({
      name: "从教起始年月",
      summary: phrase("hours.summary.teaching_since_unknown", {}),
      remedy: phrase("hours.remedy.record_teaching_since", {}),
    })
  }
  return missing
}
