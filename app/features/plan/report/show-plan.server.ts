import type { CivilDate } from "~/domain/calendar/civil-date"
import type { IndicatorResult } from "~/domain/indicators/indicator"
import { outcomeOf } from "~/domain/indicators/result"
import type { Scope } from "~/platform/scope"
import { makeForecasts } from "../forecast/make-forecasts.server"
import { measurePlan } from "../measuring/measure-plan.server"
import { planHistory } from "../measuring/plan-history.server"
import type { PlanReportPage } from "./plan-page"
import { reportIndicator } from "./report-indicator"

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  /** for files: waits until every year of the history is measured; a screen shows those that are */
  readonly isWhole?: boolean
  /** told of how much is done, 0 to 1 */
  readonly onProgress?: (done: number) => void
}

/** A plan on a day: each promise measured, its years, and where it is heading while there is time left. */
export async function showPlan({ scope, planId, asOf, today, isWhole = false, onProgress }: Asked): Promise<PlanReportPage> {
  const report = await measurePlan({ scope, planId, asOf, today, ...(onProgress && { onProgress }) })
  const history = await planHistory({ scope, planId, today, isWhole })
  const forecasts = await makeForecasts({ scope, report, history, today })
  return {
    plan: report.plan,
    asOf,
    computedAt: report.computedAt,
    policy: report.policy,
    indicators: report.indicators.map((result) =>
      reportIndicator({
        result,
        told: forecasts.get(result.id) ?? null,
        history: withToday(history.get(result.id) ?? [], result),
        judge: (actual) => judged(result, actual),
      }),
    ),
  }
}

/** What the target says of a figure that is not known by its parts. */
function judged(result: IndicatorResult, actual: number) {
  const measured = { ...result, actual, numerator: null, denominator: null, missing: [] }
  return outcomeOf({ measured, target: result.target, unit: result.unit })
}

/** The years before, and the day itself at the end. */
function withToday<Point extends { readonly asOf: CivilDate }>(history: readonly Point[], result: IndicatorResult) {
  const { asOf, actual, numerator, denominator, outcome } = result
  return [...history.filter((point) => point.asOf < asOf), { asOf, actual, numerator, denominator, outcome }]
}
