/** How many more people or things would close an indicator's gap. */
import type { IndicatorResult } from "../indicator"

type Asked = Pick<IndicatorResult, "outcome" | "target" | "unit" | "actual" | "numerator" | "denominator">

/**
 * 0 once the target is met; null where nobody knows, or no number would. Of a share: how many more of the same people in the numerator.
 * Of so many to one: how many more in the denominator.
 */
export function neededToReach({ outcome, target, unit, actual, numerator, denominator }: Asked): number | null {
  if (outcome === "met") return 0
  if (outcome === "undetermined" || actual === null) return null
  const { operator, lower, upper } = target
  if (operator === "<=") {
    if (unit !== "ratio" || upper === null || upper <= 0 || numerator === null || denominator === null) return null
    return Math.max(0, Math.ceil(numerator / upper) - denominator)
  }
  if (lower === null) return null
  if (unit !== "percent") return wholeFrom(lower, operator === ">") - actual
  if (numerator === null || denominator === null || (operator === ">" && lower >= 100)) return null
  return wholeFrom((lower * denominator) / 100, operator === ">") - numerator
}

/** The smallest whole number that is at least (or more than) the bound. */
function wholeFrom(bound: number, isMore: boolean): number {
  return isMore ? Math.floor(bound) + 1 : Math.ceil(bound)
}
