import type { CivilDate } from "~/domain/calendar/civil-date"
import type { BesideFigure, IndicatorOutcome, IndicatorUnit, Target } from "~/domain/indicators/indicator"
import type { Phrase, PolicyRef } from "~/domain/verdict"
import { type IndicatorForecast, isOpen, PROMISE_STATES, type PromiseState, type ToldForecast } from "./promise-state"

/** The report of a plan as screens, files and the command line give it. Every figure is rounded once, here, so that all say the same. */

export interface HistoryPoint {
  readonly asOf: CivilDate
  readonly actual: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly outcome: IndicatorOutcome
}

/** Who or what would close a gap, and what each lacks. */
export interface Nearest {
  readonly kind: string
  readonly key: string
  readonly label: string
  readonly schoolCode: string | null
  readonly lacking: readonly Phrase[]
  readonly on: CivilDate | null
}

export interface ReportedIndicator {
  readonly id: string
  /** the plan's words, verbatim */
  readonly text: string
  readonly group: string
  readonly unit: IndicatorUnit
  readonly target: Target
  readonly isAspiration: boolean
  readonly isExceeded: boolean
  readonly outcome: IndicatorOutcome
  readonly state: PromiseState
  readonly actual: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly stock: number | null
  readonly gap: number | null
  readonly unknown: number
  readonly missing: readonly string[]
  readonly beside: readonly BesideFigure[]
  readonly evidenceCount: number
  /** null once the deadline has come, and where nothing can be foretold */
  readonly forecast: IndicatorForecast | null
  /** what is said of it all the same: the figure of the deadline itself, or why nothing can be foretold */
  readonly told: ToldForecast | null
  /** at each year's end that has passed, and on the day itself */
  readonly history: readonly HistoryPoint[]
}

export interface ReportedPlan {
  readonly id: string
  readonly name: string
  readonly document: string
  readonly periodStart: CivilDate
  readonly deadline: CivilDate
  readonly revision: number
}

export interface PlanReportPage {
  readonly plan: ReportedPlan
  readonly asOf: CivilDate
  readonly computedAt: string
  readonly policy: PolicyRef | null
  readonly indicators: readonly ReportedIndicator[]
}

/** What the address of the plan's pages asks, and what it may be answered with. */
export interface PlanChoice {
  readonly id: string
  readonly name: string
  readonly periodStart: CivilDate
  readonly deadline: CivilDate
}

/** How many promises stand how. Aspirations (力争) are counted apart. */
export type StateCounts = Readonly<Record<PromiseState, number>>

/** Counts the promises of a list by how they stand; `isAspiration` says which are counted. */
export function countStates(indicators: readonly ReportedIndicator[], { isAspiration }: { isAspiration: boolean }): StateCounts {
  const counts = { kept: 0, on_track: 0, at_risk: 0, missed: 0, undetermined: 0 }
  for (const indicator of indicators) if (indicator.isAspiration === isAspiration) counts[indicator.state] += 1
  return counts
}

/** The states that can be at all: once the deadline has come nothing is open or at risk. */
export function statesShown({ asOf, plan }: Pick<PlanReportPage, "asOf" | "plan">): readonly PromiseState[] {
  const isOver = !isOpen({ asOf, deadline: plan.deadline })
  return PROMISE_STATES.filter((state) => (isOver ? state !== "on_track" && state !== "at_risk" : state !== "missed"))
}

/** Indicators by their group, in the plan's order. */
export function byGroup(
  indicators: readonly ReportedIndicator[],
): readonly { readonly group: string; readonly indicators: readonly ReportedIndicator[] }[] {
  const groups = new Map<string, ReportedIndicator[]>()
  for (const indicator of indicators) groups.set(indicator.group, [...(groups.get(indicator.group) ?? []), indicator])
  return [...groups].map(([group, members]) => ({ group, indicators: members }))
}
