import type { IndicatorUnit, Target } from "~/domain/indicators/indicator"

const MOST_PLACES = 6

/** Units in which people, studios and the like are counted: always whole, unless a forecast is halfway. */
const isFraction = (unit: IndicatorUnit) => unit === "percent" || unit === "ratio"

/**
 * A figure as screens, files and the command line alike give it: to one decimal, or to as many more as it takes for the rounded
 * figure to stand on the same side of the target as the exact one. 49.96 % of a target above 50 % never reads as 50 %.
 */
export function shownFigure(value: number, { unit, target }: { unit: IndicatorUnit; target: Target }): number {
  if (!isFraction(unit)) return roundTo(value, 1)
  const marks = [target.lower, target.upper].filter((mark) => mark !== null)
  for (let places = 1; places < MOST_PLACES; places += 1) {
    const rounded = roundTo(value, places)
    if (marks.every((mark) => Math.sign(rounded - mark) === Math.sign(roundTo(value, MOST_PLACES + 3) - mark))) return rounded
  }
  return roundTo(value, MOST_PLACES)
}

/** What lacks to the target, likewise: whatever lacks is never rounded to nothing. */
export function shownGap(gap: number, unit: IndicatorUnit): number {
  if (!isFraction(unit)) return roundTo(gap, 1)
  for (let places = 1; places < MOST_PLACES; places += 1) {
    const rounded = roundTo(gap, places)
    if (rounded !== 0 || gap === 0) return rounded
  }
  return gap
}

function roundTo(value: number, places: number): number {
  const scale = 10 ** places
  return Math.round((value + Math.sign(value) * Number.EPSILON) * scale) / scale
}
