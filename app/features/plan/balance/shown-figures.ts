import { BALANCE_MEASURES, type BalanceFigures, type BalanceMeasure, balanceValue } from "~/domain/balance/measures"
import type { ShownBalance } from "./balance-page"

/** Fractions as a page shows them. */
export function shownFigures(figures: BalanceFigures): ShownBalance {
  return byMeasure((measure) => {
    const fraction = figures[measure]
    return {
      value: balanceValue(measure, fraction),
      numerator: fraction?.numerator ?? null,
      denominator: fraction?.denominator ?? null,
    }
  })
}

/** One value for each measure. */
export function byMeasure<Value>(value: (measure: BalanceMeasure) => Value): Record<BalanceMeasure, Value> {
  return Object.fromEntries(BALANCE_MEASURES.map((measure) => [measure, value(measure)])) as Record<BalanceMeasure, Value>
}
