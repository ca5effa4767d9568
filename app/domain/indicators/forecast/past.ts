/** What of the past an indicator is forecast from. */
import type { CivilDate } from "../../calendar/civil-date"
import type { IndicatorResult } from "../indicator"
import type { YearCounts } from "./rate"

/** The indicator's figures at the end of a year of the plan. */
export interface YearEnd {
  readonly asOf: CivilDate
  readonly actual: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** Who came into a group and who left it, by calendar year up to the day. */
export interface Movement {
  readonly came: YearCounts
  readonly left: YearCounts
}

/** People of a group whose membership or certification has an end: who came, who left otherwise, whose end lies between the day and the eve of the deadline. */
export interface Members extends Movement {
  readonly ending: number
}

/** What a forecast is made from; `null` = not asked for this measure. */
export interface Past {
  /** from this day on everything that is counted is on record */
  readonly knownFrom: CivilDate
  /** of what is promised anew: how many came in each year */
  readonly arrivals: YearCounts | null
  /** of a team, or of those who are certified */
  readonly members: Members | null
  /** of the people in the denominator (or, of teachers per member, the numerator) */
  readonly people: Movement | null
  /** earlier than the day, ascending */
  readonly ends: readonly YearEnd[]
  /** how many are scheduled to come by the deadline */
  readonly scheduled: number
}

/** Of what a forecast is made: the figure of the day and the past. */
export interface Question {
  readonly result: Pick<IndicatorResult, "asOf" | "deadline" | "actual" | "numerator" | "denominator">
  readonly past: Past
}
