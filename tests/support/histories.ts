/** Made-up histories whose truth is known, for back-tests of forecasts: seeded, so that every run tries the same ones. */
import { type CivilDate, civilDate, dayNumber, daysBetween, firstDayOfYear, fromDayNumber, yearOf } from "~/domain/calendar/civil-date"

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How many come by chance where so many are expected. */
export function poisson(expected: number, random: () => number): number {
  if (expected > 30) return poisson(expected / 2, random) + poisson(expected / 2, random)
  const limit = Math.exp(-expected)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count += 1
  return count
}

/** Days of the years from `first` to `last` on which something came, as many as `expected` says of each year, spread over it by chance. */
export function arrivalsOf(about: {
  first: number
  last: number
  expected: (year: number) => number
  random: () => number
}): readonly CivilDate[] {
  const { first, last, expected, random } = about
  const days: CivilDate[] = []
  for (let year = first; year <= last; year += 1) {
    const [from, until] = [firstDayOfYear(year), firstDayOfYear(year + 1)]
    for (let left = poisson(expected(year), random); left > 0; left -= 1)
      days.push(fromDayNumber(dayNumber(from) + Math.floor(random() * daysBetween(from, until))))
  }
  return days.sort()
}

/** How many of the days lie in each calendar year, up to a day. */
export function countByYear(days: readonly CivilDate[], asOf: CivilDate): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const day of days) if (day <= asOf) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1)
  return counts
}

export const PLAN_START = civilDate("2021-01-01")
export const PLAN_END = civilDate("2025-12-31")

/** Of how many histories the range held the truth, and by how much the forecasts lay beside it on average, as a part of it. */
export function judgeForecasts(
  tried: readonly {
    readonly forecast: { readonly onDeadline: number | null; readonly low: number | null; readonly high: number | null }
    readonly truth: number
  }[],
): { readonly coverage: number; readonly bias: number; readonly error: number } {
  let held = 0
  let beside = 0
  let apart = 0
  let truths = 0
  for (const { forecast, truth } of tried) {
    const { onDeadline, low, high } = forecast
    if (onDeadline === null || low === null || high === null) throw new Error("a history had no forecast")
    if (low <= truth && truth <= high) held += 1
    beside += onDeadline - truth
    apart += Math.abs(onDeadline - truth)
    truths += truth
  }
  return { coverage: held / tried.length, bias: beside / truths, error: apart / truths }
}
