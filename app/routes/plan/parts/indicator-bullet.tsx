import { BulletChart } from "~/components/chart/bullet-chart"
import type { ReportedIndicator } from "~/features/plan/report/plan-page"
import { sayActual, sayAmount, sayTarget } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"

const WHOLE_SHARE = 100

/** The figure of an indicator against its target and its forecast, drawn. */
export function IndicatorBullet({ indicator, isBare = false }: { indicator: ReportedIndicator; isBare?: boolean }) {
  const translator = useTranslate()
  const { t } = translator
  const { actual, target, unit, forecast } = indicator
  const said = {
    actual: sayActual(indicator, translator),
    target: sayTarget(target, unit, translator),
    forecast: forecast === null ? "" : sayAmount(forecast.onDeadline, unit, translator),
  }
  const isShare = unit === "percent" && Math.max(actual ?? 0, target.lower ?? 0, forecast?.high ?? 0) <= WHOLE_SHARE
  return (
    <BulletChart
      actual={actual}
      lower={target.lower}
      upper={target.upper}
      forecast={forecast}
      scaleTo={isShare ? WHOLE_SHARE : null}
      targetText={isBare || target.operator === "none" ? null : t("plan.chart.target_mark", { target: said.target })}
      label={forecast === null ? t("plan.chart.bullet", said) : t("plan.chart.bullet_forecast", said)}
    />
  )
}
