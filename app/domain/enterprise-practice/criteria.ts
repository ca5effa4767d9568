/** The criterion of enterprise practice. Clauses: enterprise-practice.months, enterprise-practice.days. */
import { plainCriterion } from "../criterion"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion } from "../verdict"
import type { PracticeDays } from "./days"
import { remedyFor } from "./remedy"

/** `practice-days`: at least as many days in the window as the pack asks. */
export function practiceDaysCriterion({ known, pack }: { known: PracticeDays; pack: PolicyPack }): Criterion {
  const { days: required, windowYears } = pack.enterprisePractice
  return plainCriterion({
    id: "practice-days",
    outcome: known.days >= required.value ? "met" : "not_met",
    required: required.value,
    actual: known.days,
    unit: "days",
    // the duty is national; that its six months are so many days is the district's reading, as the clause says
    clause: clauseOf(pack, windowYears),
    evidence: known.stays.map(({ evidence }) => evidence),
    remedy: remedyFor({ known, required: required.value }),
  })
}
