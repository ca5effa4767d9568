import type { Translator } from "~/platform/i18n/translate"
import type { Nearest, PlanReportPage, ReportedIndicator } from "./plan-page"

interface Asked {
  readonly page: PlanReportPage
  /** by indicator; an indicator that is not there has none */
  readonly nearest: ReadonlyMap<string, readonly Nearest[]>
}

/** The Column 6 report as programs get it (the interface that binds), its sentences said in the reader's language. */
export function reportJson({ page, nearest }: Asked, translator: Translator) {
  const { plan, asOf, computedAt, policy, indicators } = page
  return {
    plan: { id: plan.id, name: plan.name, periodStart: plan.periodStart, deadline: plan.deadline, revision: plan.revision },
    asOf,
    computedAt,
    policy,
    indicators: indicators.map((indicator) => indicatorJson(indicator, nearest.get(indicator.id) ?? [], translator)),
  }
}

function indicatorJson(indicator: ReportedIndicator, nearest: readonly Nearest[], translator: Translator) {
  const { id, text, group, unit, target, actual, numerator, denominator, outcome, gap, told, history, evidenceCount } = indicator
  const { state, stock, unknown, isAspiration, isExceeded, beside } = indicator
  const { say, t } = translator
  return {
    id,
    text,
    group,
    unit,
    target: { operator: target.operator, lower: target.lower, upper: target.upper, reading: say(target.reading) },
    actual,
    numerator,
    denominator,
    outcome,
    gap,
    forecast: told && { onDeadline: told.onDeadline, low: told.low, high: told.high, method: say(told.method) },
    nearest: nearest.map(({ lacking, ...one }) => ({ ...one, lacking: lacking.map((phrase) => say(phrase)) })),
    history: history.map((point) => ({ asOf: point.asOf, actual: point.actual, outcome: point.outcome })),
    evidenceCount,
    state,
    stock,
    unknown,
    missing: indicator.missing.map((name) => say({ key: `plan.missing.${name}` })),
    beside: beside.map(({ key, value }) => ({ key, label: say({ key: `plan.beside.${key}` }), value })),
    isAspiration,
    isExceeded,
    stateText: t(`plan.state.${state}`),
  }
}
