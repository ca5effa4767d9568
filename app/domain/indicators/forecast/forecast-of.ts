/** The forecast of an indicator on its deadline, by the method of its measure. Pure; the readings are in app/domain/README.md. */
import { type CivilDate, eve, firstDayOfYear, yearOf } from "../../calendar/civil-date"
import { schoolYearOf } from "../../calendar/school-year"
import { phrase } from "../../phrases"
import type { TallyName } from "../district-facts"
import type { MeasureChoice } from "../measure-choice"
import { driftingCountForecast, driftingShareForecast, paceForecast } from "./drifting"
import { flowForecast } from "./flow"
import { type Forecast, knownForecast, noForecast } from "./forecast"
import { certifiedForecast, membersForecast, perMemberForecast } from "./members"
import type { Question } from "./past"
import { type YearShare, yearlyForecast } from "./yearly"

/** On the deadline and after it the figure itself. Where the figure is not known, or too little of the past is: none, and why. */
export function forecastOf({ measure, result, past }: Question & { readonly measure: MeasureChoice }): Forecast {
  if (measure.name === "milestone") return noForecast(phrase("forecast.none.milestone", {}))
  if (result.actual === null) return noForecast(phrase(result.denominator === 0 ? "forecast.none.nobody" : "forecast.none.unknown", {}))
  const { actual, deadline } = result
  if (result.asOf >= deadline) return knownForecast({ actual, method: phrase("forecast.method.reached", { deadline }) })
  const question = { result, past }
  switch (measure.name) {
    case "team_members":
      return membersForecast(question)
    case "teachers_per_member":
      return perMemberForecast(question)
    case "share":
      return ofTally(measure.tally, question)
    case "schools_with_honour":
      return driftingShareForecast(question)
    case "stations":
    case "researchers":
      return driftingCountForecast(question)
    case "unkept":
      return noForecast(phrase("forecast.none.unknown", {}))
    default: {
      const { arrivals, knownFrom, scheduled } = past
      if (arrivals === null) return noForecast(phrase("forecast.none.unknown", {}))
      return flowForecast({ actual, counts: arrivals, knownFrom, asOf: result.asOf, deadline, scheduled })
    }
  }
}

function ofTally(tally: TallyName, question: Question): Forecast {
  switch (tally) {
    case "dual_qualified":
      return certifiedForecast(question)
    case "hours_completion":
      return paceForecast(question)
    case "rotated":
      return ofYears(question, { ...SCHOOL_YEARS, isPart: false })
    case "rotated_backbone":
      return ofYears(question, { ...SCHOOL_YEARS, isPart: true })
    case "kindergarten_trained":
      return ofYears(question, { ...CALENDAR_YEARS, isPart: true })
    default:
      return driftingShareForecast(question)
  }
}

interface Yearly {
  /** the year that a figure of the day is of */
  readonly yearOfFigure: (on: CivilDate) => number
  /** whether that year is over */
  readonly isOver: (on: CivilDate) => boolean
  readonly isPart: boolean
}

/** 学年: always of one that is over. */
const SCHOOL_YEARS = { yearOfFigure: (on: CivilDate) => schoolYearOf(on) - 1, isOver: () => true }
/** Calendar years so far: over on their last day. */
const CALENDAR_YEARS = { yearOfFigure: yearOf, isOver: (on: CivilDate) => on === eve(firstDayOfYear(yearOf(on) + 1)) }

/** A figure of the very year that the deadline asks about is that figure once the year is over, and the least until then; the years before say the rest. */
function ofYears({ result, past }: Question, { yearOfFigure, isOver, isPart }: Yearly): Forecast {
  const { asOf, deadline, actual, numerator, denominator } = result
  const isSameYear = yearOfFigure(asOf) === yearOfFigure(deadline)
  if (actual !== null && isSameYear && isOver(asOf)) return knownForecast({ actual, method: phrase("forecast.method.same_year", {}) })
  const years = new Map<number, YearShare>()
  for (const end of [...past.ends, { asOf, numerator, denominator }]) {
    if (end.numerator === null || end.denominator === null || !isOver(end.asOf)) continue
    years.set(yearOfFigure(end.asOf), { numerator: end.numerator, denominator: end.denominator })
  }
  const method = phrase("forecast.method.yearly", { years: years.size })
  return yearlyForecast({ years: [...years.values()], isPart, least: isSameYear ? (actual ?? 0) : 0, method })
}
