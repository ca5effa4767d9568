/** The criterion of holding the class before long enough. Clause: tier.held-years. */
import { addYears } from "../calendar/civil-date"
import { completedYears } from "../calendar/period"
import { plainCriterion } from "../criterion"
import { clauseOf } from "../policy/pack"
import { type Candidacy, type Condition, conditionsAsked } from "./candidacy"
import { heldRun } from "./held"
import { heldRemedy } from "./remedy"

/** `held`: full years of the run that is in force, 0 without one; null where the class asks none. Time alone fills it only while the run lasts. */
export function heldCondition(candidacy: Candidacy): Condition | null {
  const { facts, pack, asOf } = candidacy
  const { heldBefore } = conditionsAsked(candidacy)
  if (heldBefore === null) return null
  const { heldYears } = pack.tier
  const required = heldYears.value
  const run = heldRun({ awards: facts.tierAwards, tier: heldBefore, asOf })
  const actual = run === null ? 0 : completedYears(run.startsOn, asOf)
  const isMet = run !== null && actual >= required
  const fullOn = run === null ? null : addYears(run.startsOn, required)
  const lasts = run !== null && fullOn !== null && (run.endsOn === null || fullOn <= run.endsOn)
  const criterion = plainCriterion({
    id: "held",
    outcome: isMet ? "met" : "not_met",
    required,
    actual,
    unit: "years",
    clause: clauseOf(pack, heldYears),
    evidence: run?.awards.map(({ evidence }) => evidence) ?? [],
    remedy: isMet ? null : heldRemedy({ tier: heldBefore, years: required, run, fullOn }),
  })
  return { criterion, holdsFrom: isMet ? asOf : lasts ? fullOn : null }
}
