import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { IndicatorOutcome, IndicatorResult } from "~/domain/indicators/indicator"
import type { Plan } from "~/domain/indicators/plan"
import type { PolicyRef } from "~/domain/verdict"

/** A plan measured on a day: what the report shows, and what an assessment freezes. */
export interface PlanReport {
  readonly plan: Pick<Plan, "id" | "name" | "document" | "periodStart" | "deadline"> & { readonly revision: number }
  readonly asOf: CivilDate
  readonly computedAt: Instant
  /** the pack by which people were judged; null: none was in force on the day */
  readonly policy: PolicyRef | null
  readonly indicators: readonly IndicatorResult[]
}

/** An indicator on one day of its history. */
export interface HistoryPoint {
  readonly asOf: CivilDate
  readonly actual: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly outcome: IndicatorOutcome
}

/** How far a measuring is. */
export interface MeasuringProgress {
  /** people judged so far */
  readonly done: number
  readonly total: number
}
