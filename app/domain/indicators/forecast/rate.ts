/** How many come (or go) a year, from the calendar years on record: their mean, the running year counting by the part of it that is over. */
import type { Projected } from "./forecast"
import { factorOf, meanAndVariance } from "./spread"
import type { KnownYears } from "./years"

/** How many came in a calendar year. */
export type YearCounts = ReadonlyMap<number, number>

export interface Rate {
  readonly perYear: number
  /** whole years that it rests on, at least two, and all of its years with the part of the running one */
  readonly years: number
  readonly span: number
  /** how many times as much as chance alone the years vary, at least once */
  readonly unevenness: number
}

/** null: fewer than two whole years are on record. */
export function rateOf({ counts, known }: { counts: YearCounts; known: KnownYears }): Rate | null {
  const { whole, running } = known
  if (whole.length < 2) return null
  const yearly = whole.map((year) => counts.get(year) ?? 0)
  const soFar = running === null ? 0 : (counts.get(running.year) ?? 0)
  const span = whole.length + (running?.part ?? 0)
  const { mean, variance } = meanAndVariance(yearly)
  return {
    perYear: (yearly.reduce((sum, count) => sum + count, 0) + soFar) / span,
    years: whole.length,
    span,
    unevenness: mean === 0 ? 1 : Math.max(1, variance / mean),
  }
}

/** The same of a part of them, evenly drawn. */
export function partOf(rate: Rate, part: number): Rate {
  return { ...rate, perYear: rate.perYear * part }
}

/** As a sentence says it: one decimal. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * How many will come in so many years. Chance alone makes a count vary by its own size; years that vary more widen the range likewise, and
 * so does that the rate itself is known from few years. Half of one is added to what was counted, for that none came does not mean none will.
 */
export function comingIn(rate: Rate, years: number): Projected {
  const { perYear, span, unevenness } = rate
  const variance = unevenness * (perYear + 0.5 / span) * (years + years ** 2 / span)
  return { value: perYear * years, margin: factorOf(rate.years) * Math.sqrt(variance) }
}
