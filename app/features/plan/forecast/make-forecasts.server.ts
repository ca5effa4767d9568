import { findRecordsBefore, type PastSource } from "#db/queries/indicators-forecast/records-before"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Forecast } from "~/domain/indicators/forecast/forecast"
import { forecastOf } from "~/domain/indicators/forecast/forecast-of"
import type { IndicatorResult } from "~/domain/indicators/indicator"
import type { MeasureChoice } from "~/domain/indicators/measure-choice"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"
import { listPlans, planInForce } from "../measuring/plan-in-force.server"
import type { HistoryPoint, PlanReport } from "../measuring/plan-report"
import { listScheduled, type Scheduled } from "./list-scheduled.server"
import { loadPast } from "./load-past.server"

export interface ForecastAsked {
  readonly scope: Scope
  /** the figures that the forecasts go on from */
  readonly report: PlanReport
  /** of each indicator, its figures at the ends of the plan's years */
  readonly history: ReadonlyMap<string, readonly HistoryPoint[]>
  readonly today: CivilDate
  /** left out: what the seats in announced runs promise, where the report is of today */
  readonly scheduled?: readonly Scheduled[]
}

/** Every indicator's forecast on the deadline of the plan, or why there is none, from what was on record by the report's day. */
export async function makeForecasts({
  scope,
  report,
  history,
  today,
  scheduled: given,
}: ForecastAsked): Promise<ReadonlyMap<string, Forecast>> {
  const { asOf } = report
  const { plan } = await planInForce({ districtId: scope.districtId, planId: report.plan.id })
  const packs = await policyPacks({ districtId: scope.districtId })
  const knownFrom = await recordsSince(scope, plan.periodStart)
  const scheduled = given ?? (asOf === today ? await listScheduled({ scope, plan, asOf, packs }) : [])
  const forecasts = new Map<string, Forecast>()
  for (const result of report.indicators) {
    const indicator = plan.indicators.find(({ id }) => id === result.id)
    if (indicator === undefined) continue
    const { measure } = indicator
    const past = await loadPast({
      scope,
      measure,
      asOf,
      deadline: plan.deadline,
      knownFrom: knownFrom(sourceOf(measure)),
      packs,
      ends: (history.get(result.id) ?? []).filter((point) => point.asOf < asOf),
      scheduled: scheduledFor(result, scheduled, plan.deadline),
    })
    forecasts.set(result.id, forecastOf({ measure, result, past }))
  }
  return forecasts
}

/** Records of a source are taken as whole from the plan's first day; from the first day of the earliest plan where there are any from before. */
async function recordsSince(scope: Scope, periodStart: CivilDate): Promise<(source: PastSource | null) => CivilDate> {
  const plans = await listPlans({ districtId: scope.districtId })
  const earliest = plans[0]?.periodStart ?? periodStart
  if (earliest >= periodStart) return () => periodStart
  const kept = await findRecordsBefore(scope, { before: periodStart })
  return (source) => (source !== null && kept.has(source) ? earliest : periodStart)
}

/** Where the past of a measure is read from; null = from the figures at the ends of years alone. */
function sourceOf(measure: MeasureChoice): PastSource | null {
  switch (measure.name) {
    case "team_members":
    case "teachers_per_member":
      return "team_members"
    case "share":
      return measure.tally === "dual_qualified" ? "certified" : null
    case "stations":
    case "researchers":
    case "schools_with_honour":
    case "milestone":
    case "unkept":
      return null
    default:
      return measure.name
  }
}

function scheduledFor({ id, asOf }: Pick<IndicatorResult, "id" | "asOf">, scheduled: readonly Scheduled[], deadline: CivilDate): number {
  return scheduled
    .filter(({ indicatorId, on }) => indicatorId === id && on > asOf && on <= deadline)
    .reduce((sum, { adds }) => sum + adds, 0)
}
