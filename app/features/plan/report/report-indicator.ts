import type { IndicatorOutcome, IndicatorResult } from "~/domain/indicators/indicator"
import type { HistoryPoint, ReportedIndicator } from "./plan-page"
import { type IndicatorForecast, isOpen, promiseState } from "./promise-state"
import { shownFigure, shownGap } from "./shown-figure"

interface Found {
  readonly result: IndicatorResult
  readonly forecast: IndicatorForecast | null
  readonly history: readonly HistoryPoint[]
  /** what a figure would be judged on the deadline */
  readonly judge: (actual: number) => IndicatorOutcome
}

/** An indicator as the report gives it: its figures rounded, its state, the years up to its day. */
export function reportIndicator({ result, forecast, history, judge }: Found): ReportedIndicator {
  const { id, text, group, unit, target, isAspiration, isExceeded, outcome } = result
  const { numerator, denominator, unknown, missing, beside, evidenceCount } = result
  const shown = (value: number) => shownFigure(value, { unit, target })
  const expected = isOpen(result) && outcome !== "undetermined" ? forecast : null
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
    forecast: expected && { ...expected, onDeadline: shown(expected.onDeadline), low: shown(expected.low), high: shown(expected.high) },
    history: history.filter((point) => point.asOf <= result.asOf).map((point) => ({ ...point, actual: orNull(point.actual, shown) })),
  }
}

function orNull(value: number | null, change: (value: number) => number): number | null {
  return value === null ? null : change(value)
}
