/** The criterion of hours: met, or on pace. Clauses: tier.qualified to tier.educator. */
import { plainCriterion } from "../criterion"
import { hoursLacking } from "../hours/criteria"
import type { Criterion } from "../verdict"
import { type Candidacy, classClause } from "./candidacy"
import { hoursRemedy } from "./remedy"

/** `hours`: what the pace expects by the day against what is credited. Where the rule of hours does not concern her, neither does this; what it misses is missing here. */
export function hoursCriterion(candidacy: Candidacy): Criterion {
  const { hours } = candidacy
  const blank = { id: "hours", unit: "hours", clause: classClause(candidacy), evidence: hours.criteria[0]?.evidence ?? [] } as const
  if (hours.outcome === "not_applicable") return plainCriterion({ ...blank, outcome: "not_applicable" })
  if (hours.figures === null) {
    const missing = [...new Set(hours.criteria.flatMap((criterion) => criterion.missing))]
    const remedy = hours.criteria.find((criterion) => criterion.remedy !== null)?.remedy ?? null
    return plainCriterion({ ...blank, outcome: "undetermined", missing, remedy })
  }
  const { expectedByNow: required, credited: actual, onPace } = hours.figures
  const isMet = hours.outcome === "met" || onPace
  return plainCriterion({
    ...blank,
    outcome: isMet ? "met" : "not_met",
    required,
    actual,
    remedy: isMet ? null : hoursRemedy({ expected: required, credited: actual, missing: hoursLacking({ required, actual }) }),
  })
}
