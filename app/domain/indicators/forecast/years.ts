/** Which years a forecast looks back on, and how far it looks ahead. */
import { type CivilDate, daysBetween, firstDayOfYear, yearOf } from "../../calendar/civil-date"

/** So many whole calendar years back at most, beside the running one: as long as a plan. */
export const MOST_YEARS_BACK = 5

const DAYS_IN_A_YEAR = 365.25

export interface KnownYears {
  /** whole calendar years, ascending: those before the running one, and the running one on its last day */
  readonly whole: readonly number[]
  /** the running year and the part of it that is over, more than 0 and less than 1; null on its last day */
  readonly running: { readonly year: number; readonly part: number } | null
}

/** The calendar years on record from `knownFrom` to `asOf`, both included; a first year that is not whole is left out. */
export function yearsKnown({ knownFrom, asOf }: { knownFrom: CivilDate; asOf: CivilDate }): KnownYears {
  const year = yearOf(asOf)
  const next = firstDayOfYear(year + 1)
  const part = (daysBetween(firstDayOfYear(year), asOf) + 1) / daysBetween(firstDayOfYear(year), next)
  const isWhole = part === 1
  const firstWhole = knownFrom === firstDayOfYear(yearOf(knownFrom)) ? yearOf(knownFrom) : yearOf(knownFrom) + 1
  const until = isWhole ? year : year - 1
  const from = Math.max(firstWhole, until - MOST_YEARS_BACK + 1)
  const whole = Array.from({ length: Math.max(0, until - from + 1) }, (_, at) => from + at)
  return { whole, running: isWhole || firstWhole > year ? null : { year, part } }
}

/** Years from one day to a later one, parts included; 0 where it is not later. */
export function yearsAhead({ asOf, deadline }: { asOf: CivilDate; deadline: CivilDate }): number {
  return Math.max(0, daysBetween(asOf, deadline)) / DAYS_IN_A_YEAR
}
