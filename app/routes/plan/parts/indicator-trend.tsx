import { TrendLine } from "~/components/chart/trend-line"
import type { ReportedIndicator } from "~/features/plan/report/plan-page"
import { sayAmount } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"

/** The indicator at each year's end; the day of the report, where it is none, comes last. */
export function IndicatorTrend({ indicator, isDetailed = false }: { indicator: ReportedIndicator; isDetailed?: boolean }) {
  const translator = useTranslate()
  const { t, locale } = translator
  const { history, target, unit } = indicator
  if (history.every(({ actual }) => actual === null)) return <p className="text-sm text-muted">{t("plan.chart.no_history")}</p>
  const said = history.map(({ asOf, actual }) => {
    const amount = actual === null ? t("plan.unknown") : sayAmount(actual, unit, translator)
    return t("plan.chart.point", { on: formatDate(asOf, locale), amount })
  })
  const points = history.map(({ asOf, actual }) => ({
    key: asOf,
    label: labelOf(asOf),
    value: actual,
    text: actual === null ? null : formatNumber(actual, 1),
  }))
  return (
    <TrendLine
      points={points}
      level={target.lower ?? target.upper}
      label={t("plan.chart.trend", { points: said.join(t("layout.list_separator")) })}
      isDetailed={isDetailed}
    />
  )
}

/** The year at a year's end; else the month, for a year is not over then. */
function labelOf(asOf: string): string {
  return asOf.endsWith("-12-31") ? asOf.slice(0, 4) : asOf.slice(2, 7)
}
