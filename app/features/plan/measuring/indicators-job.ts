import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"

/** What the child process for the plan's indicators is told: count the people of one part of the district on a day. */
export interface IndicatorsCommand {
  readonly districtId: string
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  readonly afterId: number
  readonly untilId: number
}

/** How many people of the part are done. */
export interface IndicatorsJobProgress {
  readonly done: number
}
