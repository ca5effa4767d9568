/** What the inspection of balance looks at in a school (and in any set of schools), each as a fraction whose parts can be added up. */

export const BALANCE_MEASURES = [
  "hours_completion", // hours met or on pace, of those in post to whom they apply: percent
  "rotation_share", // rotated in the last complete school year, of those due on its eve: percent
  "rotation_backbone", // backbone teachers among those who rotated: percent
  "backbone_per_hundred", // backbone teachers of district level and above for every hundred pupils
  "trained_hours", // recognised hours of the twelve months before, for every teacher in post
] as const
export type BalanceMeasure = (typeof BALANCE_MEASURES)[number]

/** Whole numbers (hours in tenths). null = not known of the school. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}
export type BalanceFigures = Readonly<Record<BalanceMeasure, Fraction | null>>

/** What a fraction is multiplied by to be said: a percentage, people for every hundred, hours out of tenths. */
const SCALE: Readonly<Record<BalanceMeasure, number>> = {
  hours_completion: 100,
  rotation_share: 100,
  rotation_backbone: 100,
  backbone_per_hundred: 100,
  trained_hours: 0.1,
}

/** The figure, not rounded. null where it is not known, and where there is nobody to have a share of: never 0 %, never NaN. */
export function balanceValue(measure: BalanceMeasure, fraction: Fraction | null): number | null {
  if (fraction === null || fraction.denominator === 0) return null
  return (fraction.numerator * SCALE[measure]) / fraction.denominator
}

/** The figures of several schools together, each measure of those schools of which it is known. */
export function balanceTotal(schools: readonly BalanceFigures[]): BalanceFigures {
  const total = (measure: BalanceMeasure): Fraction | null => {
    const known = schools.map((figures) => figures[measure]).filter((fraction) => fraction !== null)
    if (known.length === 0) return null
    const sum = (part: keyof Fraction) => known.reduce((so, fraction) => so + fraction[part], 0)
    return { numerator: sum("numerator"), denominator: sum("denominator") }
  }
  return Object.fromEntries(BALANCE_MEASURES.map((measure) => [measure, total(measure)])) as Record<BalanceMeasure, Fraction | null>
}
