/** What is to be said of a school beside its figures: below what the inspection asks, or far from the other schools. */
import type { Fences } from "./fences"
import { BALANCE_MEASURES, type BalanceFigures, type BalanceMeasure, balanceValue, type Fraction } from "./measures"
import type { Norm } from "./norms"

/** `below_norm`: less than asked; `far_below`, `far_above`: beyond a fence, whatever is asked; `unknown`: the figure is not known */
export type BalanceFindingKind = "below_norm" | "far_below" | "far_above" | "unknown"

export interface BalanceFinding {
  readonly measure: BalanceMeasure
  readonly kind: BalanceFindingKind
}

interface About {
  readonly figures: BalanceFigures
  readonly norms: Readonly<Record<BalanceMeasure, Norm | null>>
  readonly fences: Readonly<Record<BalanceMeasure, Fences | null>>
}

/** Everything that is to be said of a school, measure by measure: one below the norm can be far below the others as well. */
export function balanceFindings({ figures, norms, fences }: About): readonly BalanceFinding[] {
  return BALANCE_MEASURES.flatMap((measure) => {
    const fraction = figures[measure]
    const value = balanceValue(measure, fraction)
    // Nobody to have a share of is nothing to be found; what is not known and is asked for is.
    if (value === null) return fraction === null && norms[measure] !== null ? [{ measure, kind: "unknown" as const }] : []
    const kinds: BalanceFindingKind[] = []
    if (norms[measure] !== null && isBelow({ measure, fraction, atLeast: norms[measure].atLeast })) kinds.push("below_norm")
    const fence = fences[measure]
    if (fence !== null && value < fence.lower) kinds.push("far_below")
    if (fence !== null && value > fence.upper) kinds.push("far_above")
    return kinds.map((kind) => ({ measure, kind }))
  })
}

/** By whole numbers where they are percentages or hundreds: 20 of 100 is 20 % exactly. */
function isBelow({ measure, fraction, atLeast }: { measure: BalanceMeasure; fraction: Fraction | null; atLeast: number }): boolean {
  if (fraction === null) return false
  if (measure === "trained_hours") return fraction.numerator < atLeast * 10 * fraction.denominator
  return fraction.numerator * 100 < atLeast * fraction.denominator
}

/** Whether a finding asks for somebody's attention: what is far above does not. */
export function isShortcoming({ kind }: BalanceFinding): boolean {
  return kind === "below_norm" || kind === "far_below"
}
