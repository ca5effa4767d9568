/** The criteria of years taught and of age. Clauses: tier.qualified to tier.educator. */
import { ageOn } from "../calendar/age"
import { addYears, type CivilDate, eve } from "../calendar/civil-date"
import { completedYears } from "../calendar/period"
import { plainCriterion } from "../criterion"
import type { TeacherFacts } from "../facts"
import { type Candidacy, type Condition, classClause, conditionsAsked } from "./candidacy"
import { ageRemedy, teachingSinceRemedy, yearsTaughtRemedy } from "./remedy"

/** `years-taught`: full years since 从教起始年月; undetermined where that is not known on the day. */
export function yearsTaughtCondition(candidacy: Candidacy): Condition {
  const { facts, asOf } = candidacy
  const { yearsTaught: required } = conditionsAsked(candidacy)
  const blank = { id: "years-taught", required, unit: "years", clause: classClause(candidacy), evidence: [facts.evidence] } as const
  const since = facts.teachingSince
  if (since === null || since > asOf) {
    const criterion = plainCriterion({ ...blank, outcome: "undetermined", missing: ["从教起始年月"], remedy: teachingSinceRemedy() })
    return { criterion, holdsFrom: null }
  }
  const actual = completedYears(since, asOf)
  if (actual >= required) return { criterion: plainCriterion({ ...blank, outcome: "met", actual }), holdsFrom: asOf }
  const fullOn = addYears(since, required)
  const remedy = yearsTaughtRemedy({ years: required, from: fullOn })
  return { criterion: plainCriterion({ ...blank, outcome: "not_met", actual, remedy }), holdsFrom: fullOn }
}

/** `age`: completed years, met up to the eve of the birthday that passes the limit; null where there is none. */
export function ageCondition(candidacy: Candidacy): Condition | null {
  const { facts, asOf } = candidacy
  const { maxAge } = conditionsAsked(candidacy)
  if (maxAge === null) return null
  const actual = ageOn({ bornOn: facts.bornOn, on: asOf })
  const blank = { id: "age", required: maxAge, actual, unit: "years", clause: classClause(candidacy), evidence: [facts.evidence] } as const
  return actual <= maxAge
    ? { criterion: plainCriterion({ ...blank, outcome: "met" }), holdsFrom: asOf }
    : { criterion: plainCriterion({ ...blank, outcome: "not_met", remedy: ageRemedy({ maxAge }) }), holdsFrom: null }
}

/** The last day on which she is not too old for the class; null where there is no limit. */
export function lastDayOfAge(candidacy: Pick<Candidacy, "pack" | "tier"> & { facts: Pick<TeacherFacts, "bornOn"> }): CivilDate | null {
  const { maxAge } = conditionsAsked(candidacy)
  return maxAge === null ? null : eve(addYears(candidacy.facts.bornOn, maxAge + 1))
}
