/** Forecasts of figures whose past is only known as a whole, at the ends of years. */
import { phrase } from "../../phrases"
import { driftAhead, driftOf, type Level } from "./drift"
import { countForecast, type Forecast, noForecast } from "./forecast"
import type { Question, YearEnd } from "./past"
import { toTenth } from "./rate"
import { shareForecast } from "./share"
import { factorOf } from "./spread"
import { yearsAhead } from "./years"

const shortHistory = () => noForecast(phrase("forecast.none.short_history", {}))
const unknown = () => noForecast(phrase("forecast.none.unknown", {}))

/** Who is on pace finishes if she goes on as so far, so the share stays but for those whose gap scheduled courses fill; how much it varied from year to year makes the range. */
export function paceForecast({ result: { numerator, denominator, actual, asOf, deadline }, past }: Question): Forecast {
  if (numerator === null || denominator === null || actual === null) return unknown()
  const drift = driftOf([...levels(past.ends, ({ actual: percent }) => percent), { on: asOf, value: actual }])
  if (drift === null) return shortHistory()
  const years = yearsAhead({ asOf, deadline })
  const margin = factorOf(drift.years) * Math.sqrt(drift.variance * years)
  const said = { numerator, denominator, years: drift.years, yearsLeft: toTenth(years) }
  const { scheduled } = past
  return shareForecast({
    numerator: { value: Math.min(denominator, numerator + scheduled), margin: (margin * denominator) / 100 },
    denominator: { value: denominator, margin: 0 },
    scale: 100,
    isPart: true,
    method: scheduled > 0 ? phrase("forecast.method.pace_scheduled", { ...said, scheduled }) : phrase("forecast.method.pace", said),
  })
}

/** Both numbers go on by their mean yearly change. */
export function driftingShareForecast({ result: { numerator, denominator, asOf, deadline }, past }: Question): Forecast {
  if (numerator === null || denominator === null) return unknown()
  const top = driftOf([...levels(past.ends, (end) => end.numerator), { on: asOf, value: numerator }])
  const bottom = driftOf([...levels(past.ends, (end) => end.denominator), { on: asOf, value: denominator }])
  if (top === null || bottom === null) return shortHistory()
  const years = yearsAhead({ asOf, deadline })
  const perYear = { numeratorPerYear: toTenth(top.perYear), denominatorPerYear: toTenth(bottom.perYear) }
  return shareForecast({
    numerator: driftAhead({ now: numerator, drift: top, years }),
    denominator: driftAhead({ now: denominator, drift: bottom, years }),
    scale: 100,
    isPart: true,
    method: phrase("forecast.method.drift", { years: top.years, numerator, denominator, ...perYear, yearsLeft: toTenth(years) }),
  })
}

/** A count that comes and goes, known as a whole only. */
export function driftingCountForecast({ result: { actual, asOf, deadline }, past }: Question): Forecast {
  if (actual === null) return unknown()
  const drift = driftOf([...levels(past.ends, (end) => end.actual), { on: asOf, value: actual }])
  if (drift === null) return shortHistory()
  const years = yearsAhead({ asOf, deadline })
  const method = phrase("forecast.method.drift_count", {
    years: drift.years,
    actual,
    perYear: toTenth(drift.perYear),
    yearsLeft: toTenth(years),
  })
  return countForecast({ projected: driftAhead({ now: actual, drift, years }), least: 0, method })
}

function levels(ends: readonly YearEnd[], of: (end: YearEnd) => number | null): readonly Level[] {
  return ends.flatMap((end) => {
    const value = of(end)
    return value === null ? [] : [{ on: end.asOf, value }]
  })
}
