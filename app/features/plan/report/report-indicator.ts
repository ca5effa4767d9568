import type { IndicatorOutcome, IndicatorResult } from "~/domain/indicators/indicator"
import type { HistoryPoint, ReportedIndicator } from "./plan-page"
import { type IndicatorForecast, isOpen, promiseState, type ToldForecast } from "./promise-state"
import { shownFigure, shownGap } from "./shown-figure"

interface Found {
  readonly result: IndicatorResult
  readonly told: ToldForecast | null
  readonly history: readonly HistoryPoint[]
  /** what a figure would be judged on the deadline */
  readonly judge: (actual: number) => IndicatorOutcome
}

/** An indicator as the report gives it: its figures rounded, its state, the years up to its day. */
export function reportIndicator({ result, told, history, judge }: Found): ReportedIndicator {
  const { id, text, group, unit, target, isAspiration, isExceeded, outcome } = result
  const { numerator, denominator, unknown, missing, beside, evidenceCount } = result
  const shown = (value: number) => shownFigure(value, { unit, target })
  const shownTold = told && {
    ...told,
    onDeadline: orNull(told.onDeadline, shown),
    low: orNull(told.low, shown),
    high: orNull(told.high, shown),
  }
  const expected = isOpen(result) && outcome !== "undetermined" ? known(told) : null
  const forecastOutcome = expected === null ? null : judge(expected.onDeadline)
  return {
    id,
    text,
    group,
    unit,
    target,
    isAspiration,
    isExceeded,
    outcome,
    state: promiseState({ result, forecastOutcome }),
    actual: orNull(result.actual, shown),
    numerator,
    denominator,
    stock: orNull(result.stock, shown),
    gap: orNull(result.gap, (gap) => shownGap(gap, unit)),
    unknown,
    missing,
    beside,
    evidenceCount,
    forecast: expected === null ? null : known(shownTold),
    told: shownTold,
    history: history.filter((point) => point.asOf <= result.asOf).map((point) => ({ ...point, actual: orNull(point.actual, shown) })),
  }
}

function known(told: ToldForecast | null): IndicatorForecast | null {
  if (told === null || told.onDeadline === null) return null
  const { onDeadline, low, high, method } = told
  return { onDeadline, low: low ?? onDeadline, high: high ?? onDeadline, method }
}

function orNull(value: number | null, change: (value: number) => number): number | null {
  return value === null ? null : change(value)
}
