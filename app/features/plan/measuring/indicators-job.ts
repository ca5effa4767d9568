import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"

/** What a child process for the plan's indicators is asked, again and again: count the people of its part of the district on a day. */
export interface IndicatorsCommand {
  readonly districtId: string
  readonly afterId: number
  readonly untilId: number
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
}

/** How much of it is done, 0 to 1. */
export interface IndicatorsJobProgress {
  readonly done: number
}
