/** Forecasts of groups whose people come and go: a team, so many to one of a team, the certified of a trade. */
import { phrase } from "../../phrases"
import { countForecast, type Forecast, noForecast } from "./forecast"
import type { Movement, Question } from "./past"
import { partOf, rateOf, toTenth } from "./rate"
import { shareForecast } from "./share"
import { stockAhead } from "./stock"
import { type KnownYears, yearsAhead, yearsKnown } from "./years"

const shortHistory = () => noForecast(phrase("forecast.none.short_history", {}))
const unknown = () => noForecast(phrase("forecast.none.unknown", {}))

/** People of a team on the deadline: whose membership has an end leave, others come and go by the yearly mean. */
export function membersForecast({ result: { actual, asOf, deadline }, past }: Question): Forecast {
  if (actual === null || past.members === null) return unknown()
  const known = yearsKnown({ knownFrom: past.knownFrom, asOf })
  const rates = movementRates(past.members, known)
  if (rates === null) return shortHistory()
  const years = yearsAhead({ asOf, deadline })
  const { ending } = past.members
  const projected = stockAhead({ now: actual, ending, ...rates, years, scheduled: past.scheduled })
  const method = phrase("forecast.method.members", { actual, ending, ...said(rates), yearsLeft: toTenth(years) })
  return countForecast({ projected, least: 0, method })
}

/** Teachers in post to one member of the team: both by who comes and who leaves. */
export function perMemberForecast({ result: { numerator, denominator, asOf, deadline }, past }: Question): Forecast {
  if (numerator === null || denominator === null || past.members === null || past.people === null) return unknown()
  const known = yearsKnown({ knownFrom: past.knownFrom, asOf })
  const [people, members] = [movementRates(past.people, known), movementRates(past.members, known)]
  if (people === null || members === null) return shortHistory()
  const years = yearsAhead({ asOf, deadline })
  const { ending } = past.members
  const { entering: hires, leaving: leavers } = said(people)
  const inWords = { teachers: numerator, hires, leavers, members: denominator, ending, ...said(members), yearsLeft: toTenth(years) }
  return shareForecast({
    numerator: stockAhead({ now: numerator, ending: 0, ...people, years }),
    denominator: stockAhead({ now: denominator, ending, ...members, years, scheduled: past.scheduled }),
    scale: 1,
    isPart: false,
    method: phrase("forecast.method.per_member", inWords),
  })
}

/**
 * The certified among the people of a trade: whose certification ends before the deadline no longer count, those newly certified (or again)
 * come by the yearly mean, and of who leaves the trade as large a part counts as of all on the way (whose certification ends is not taken
 * out twice). The trade itself by who comes and who leaves.
 */
export function certifiedForecast({ result: { numerator, denominator, asOf, deadline }, past }: Question): Forecast {
  if (numerator === null || denominator === null || past.members === null || past.people === null) return unknown()
  if (denominator === 0) return noForecast(phrase("forecast.none.nobody", {}))
  const known = yearsKnown({ knownFrom: past.knownFrom, asOf })
  const people = movementRates(past.people, known)
  const entering = rateOf({ counts: past.members.came, known })
  if (people === null || entering === null) return shortHistory()
  const years = yearsAhead({ asOf, deadline })
  const { ending } = past.members
  const staying = numerator - ending + (entering.perYear * years) / 2
  const leaving = partOf(people.leaving, Math.min(1, staying / denominator))
  const { entering: hires, leaving: leavers } = said(people)
  const inWords = { numerator, ending, entering: toTenth(entering.perYear), denominator, hires, leavers, yearsLeft: toTenth(years) }
  return shareForecast({
    numerator: stockAhead({ now: numerator, ending, entering, leaving, years, scheduled: past.scheduled }),
    denominator: stockAhead({ now: denominator, ending: 0, ...people, years }),
    scale: 100,
    isPart: true,
    method: phrase("forecast.method.certified", inWords),
  })
}

function movementRates({ came, left }: Movement, known: KnownYears) {
  const [entering, leaving] = [rateOf({ counts: came, known }), rateOf({ counts: left, known })]
  return entering === null || leaving === null ? null : { entering, leaving }
}

function said({ entering, leaving }: NonNullable<ReturnType<typeof movementRates>>) {
  return { entering: toTenth(entering.perYear), leaving: toTenth(leaving.perYear) }
}
