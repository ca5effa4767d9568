/** An indicator measured against its target. */
import type { CivilDate } from "../calendar/civil-date"
import type { DistrictFacts } from "./district-facts"
import type { IndicatorOutcome, IndicatorResult, IndicatorUnit, Measured, Target } from "./indicator"
import { measure } from "./measure"
import type { Indicator, Plan } from "./plan"
import { targetOf } from "./target"

/** What the facts say of an indicator, and whether its target is met. */
export function resultOf({ plan, indicator, facts }: { plan: Plan; indicator: Indicator; facts: DistrictFacts }): IndicatorResult {
  return resultFrom({ plan, indicator, asOf: facts.asOf, measured: measure({ plan, indicator, facts }) })
}

/** The same from figures that were measured before. */
export function resultFrom(about: { plan: Plan; indicator: Indicator; asOf: CivilDate; measured: Measured }): IndicatorResult {
  const { plan, indicator, asOf, measured } = about
  const { id, text, group, unit, isAspiration } = indicator
  const target = targetOf(plan, indicator)
  const outcome = outcomeOf({ measured, target, unit })
  return {
    ...measured,
    id,
    text,
    group,
    unit,
    target,
    asOf,
    deadline: plan.deadline,
    outcome,
    isExceeded: outcome === "met" && target.operator === "range" && target.upper !== null && distanceTo(target.upper, measured, unit) > 0,
    isAspiration,
    gap: gapOf({ measured, target, unit, outcome }),
  }
}

interface Judged {
  readonly measured: Measured
  readonly target: Target
  readonly unit: IndicatorUnit
}

/**
 * Met, not met, or `undetermined`: nobody knows the figure, a fact that it needs is not kept, or there is no number to reach.
 * Above the upper end of a range is met.
 */
export function outcomeOf({ measured, target, unit }: Judged): IndicatorOutcome {
  if (measured.actual === null || measured.missing.length > 0) return "undetermined"
  const { operator, lower, upper } = target
  if (operator === "<=") return upper === null ? "undetermined" : distanceTo(upper, measured, unit) <= 0 ? "met" : "not_met"
  if (operator === "none" || lower === null) return "undetermined"
  const distance = distanceTo(lower, measured, unit)
  return (operator === ">" ? distance > 0 : distance >= 0) ? "met" : "not_met"
}

/** Above 0 where the figure is above the bound, 0 on it. Of a share by its whole numbers: 50 of 100 is 50 % exactly. */
function distanceTo(bound: number, { actual, numerator, denominator }: Measured, unit: IndicatorUnit): number {
  if (numerator === null || denominator === null || denominator === 0) return (actual ?? 0) - bound
  return (unit === "percent" ? numerator * 100 : numerator) - bound * denominator
}

/** What lacks to the bound, 0 once it is met. Of a share that must be more than a limit and lies on it: 0, and yet not met. */
function gapOf({ measured: { actual }, target, outcome, unit }: Judged & { outcome: IndicatorOutcome }): number | null {
  if (outcome === "undetermined" || actual === null) return null
  if (outcome === "met") return 0
  if (target.operator === "<=") return Math.max(0, actual - (target.upper ?? actual))
  const isWhole = unit !== "percent" && unit !== "ratio"
  const wanted = (target.lower ?? actual) + (target.operator === ">" && isWhole ? 1 : 0)
  return Math.max(0, wanted - actual)
}
