/** What was promised anew in the plan's period: what there is already, and what comes of it year by year. */
import type { CivilDate } from "../../calendar/civil-date"
import { phrase } from "../../phrases"
import { countForecast, type Forecast, noForecast } from "./forecast"
import { comingIn, rateOf, toTenth, type YearCounts } from "./rate"
import { yearsAhead, yearsKnown } from "./years"

interface Flow {
  /** the figure on the day */
  readonly actual: number
  /** how many came in each calendar year, those of the running one by the day */
  readonly counts: YearCounts
  /** from this day on all of them are on record */
  readonly knownFrom: CivilDate
  readonly asOf: CivilDate
  readonly deadline: CivilDate
  /** how many more are scheduled to come by the deadline */
  readonly scheduled: number
}

/**
 * The figure of the day and the yearly mean for the years that are left; at least what is scheduled to come. Never less than the figure of
 * the day: what was awarded counts for good. One more in a past year never makes it less.
 */
export function flowForecast({ actual, counts, knownFrom, asOf, deadline, scheduled }: Flow): Forecast {
  const rate = rateOf({ counts, known: yearsKnown({ knownFrom, asOf }) })
  if (rate === null) return noForecast(phrase("forecast.none.short_history", {}))
  const years = yearsAhead({ asOf, deadline })
  const coming = comingIn(rate, years)
  const value = actual + Math.max(coming.value, scheduled)
  const said = { years: rate.years, perYear: toTenth(rate.perYear), actual, yearsLeft: toTenth(years) }
  return countForecast({
    projected: { value, margin: coming.margin },
    least: actual + scheduled,
    method: scheduled > 0 ? phrase("forecast.method.flow_scheduled", { ...said, scheduled }) : phrase("forecast.method.flow", said),
  })
}
