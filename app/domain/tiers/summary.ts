/** The one sentence that says whether she may apply for the next class. */
import { type CivilDate, laterOf } from "../calendar/civil-date"
import type { Tier } from "../codes"
import { phrase } from "../phrases"
import { combineOutcomes, type Phrase } from "../verdict"
import type { Condition } from "./candidacy"

/**
 * The first day on which all conditions hold if nothing else changes; null where time alone never brings it, not even before the last day
 * of the age that is asked (`ageUntil`, null = no limit), or it cannot be known. An empty list is a broken rule.
 */
export function mayApplyFrom({ conditions, ageUntil }: { conditions: readonly Condition[]; ageUntil: CivilDate | null }): CivilDate | null {
  const from = conditions.map(({ holdsFrom }) => holdsFrom).reduce((a, b) => (a === null || b === null ? null : laterOf(a, b)))
  return from !== null && ageUntil !== null && from > ageUntil ? null : from
}

/** Of the class `tier`; nobody applies for `qualified`, so of that it is said whether its conditions hold. `from`: as `mayApplyFrom` says. */
export function summaryOf(about: { tier: Tier; conditions: readonly Condition[]; from: CivilDate | null }): Phrase {
  const { tier, conditions, from } = about
  const criteria = conditions.map(({ criterion }) => criterion)
  const outcome = combineOutcomes(criteria)
  const isQualified = tier === "qualified"
  if (outcome === "met") return phrase("tier.summary.met", { tier })
  if (outcome === "undetermined") {
    const missing = [...new Set(criteria.flatMap((criterion) => criterion.missing))].join("、")
    return isQualified ? phrase("tier.summary.qualified_undetermined", { missing }) : phrase("tier.summary.undetermined", { tier, missing })
  }
  if (from !== null) return isQualified ? phrase("tier.summary.qualified_waits", { from }) : phrase("tier.summary.waits", { tier, from })
  const count = criteria.filter((criterion) => criterion.outcome === "not_met").length
  return isQualified ? phrase("tier.summary.qualified_not_met", { count }) : phrase("tier.summary.not_met", { tier, count })
}
