/** How a number that is only known as a whole goes on: by its mean yearly change. */
import { type CivilDate, daysBetween } from "../../calendar/civil-date"
import type { Projected } from "./forecast"
import { factorOf, meanAndVariance } from "./spread"

/** A number on a day. */
export interface Level {
  readonly on: CivilDate
  readonly value: number
}

export interface Drift {
  readonly perYear: number
  /** whole years of change that it rests on, at least two */
  readonly years: number
  /** of the yearly changes around their mean */
  readonly variance: number
}

const DAYS_IN_A_YEAR = 365.25
/** Ends of two years that follow each other lie as many days apart, or one more. */
const isYearBetween = (from: Level, to: Level) => Math.abs(daysBetween(from.on, to.on) - DAYS_IN_A_YEAR) < 1

/**
 * From the numbers at the ends of years, ascending, and that of the day at their end: the change from the first to the last of them by the
 * time between. null: fewer than two whole years lie between them.
 */
export function driftOf(levels: readonly Level[]): Drift | null {
  const changes = levels.flatMap((to, at) => {
    const from = levels[at - 1]
    return from !== undefined && isYearBetween(from, to) ? [to.value - from.value] : []
  })
  const [first, last] = [levels[0], levels.at(-1)]
  if (changes.length < 2 || first === undefined || last === undefined) return null
  const time = daysBetween(first.on, last.on) / DAYS_IN_A_YEAR
  return { perYear: (last.value - first.value) / time, years: changes.length, variance: meanAndVariance(changes).variance }
}

/** The number so many years from now; at least 0. */
export function driftAhead({ now, drift, years }: { now: number; drift: Drift; years: number }): Projected {
  const variance = drift.variance * (years + years ** 2 / drift.years)
  return { value: Math.max(0, now + drift.perYear * years), margin: factorOf(drift.years) * Math.sqrt(variance) }
}
