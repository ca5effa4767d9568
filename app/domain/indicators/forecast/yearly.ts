/** What is counted anew for every year, as those who rotate in a school year: the years on record say how the last one before the deadline will be. */
import { phrase } from "../../phrases"
import type { Phrase } from "../../verdict"
import { type Forecast, noForecast } from "./forecast"
import { factorOf, meanAndVariance } from "./spread"

/** The two numbers of a year. */
export interface YearShare {
  readonly numerator: number
  readonly denominator: number
}

interface Yearly {
  /** each once */
  readonly years: readonly YearShare[]
  readonly isPart: boolean
  /** what the year asked about has reached already, in percent */
  readonly least: number
  readonly method: Phrase
}

/** Of the years on record, in percent: the mean numerator over the mean denominator, the range from how the years' shares vary. */
export function yearlyForecast({ years, isPart, least, method }: Yearly): Forecast {
  const known = years.filter(({ denominator }) => denominator > 0)
  if (known.length < 2) return noForecast(phrase("forecast.none.short_history", {}))
  const sum = (of: (year: YearShare) => number) => known.reduce((total, year) => total + of(year), 0)
  const percents = known.map(({ numerator, denominator }) => (numerator * 100) / denominator)
  const mean = (sum(({ numerator }) => numerator) * 100) / sum(({ denominator }) => denominator)
  const margin = factorOf(known.length) * Math.sqrt(meanAndVariance(percents).variance * (1 + 1 / known.length))
  const within = (value: number) => Math.max(least, isPart ? Math.min(100, value) : value)
  return { onDeadline: within(mean), low: within(mean - margin), high: within(mean + margin), method }
}
