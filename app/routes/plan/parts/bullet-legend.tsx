import type { ReactNode } from "react"
import { useTranslate } from "~/platform/i18n/context"

/** What the shapes of a bullet chart mean: said once a page. */
export function BulletLegend({ hasForecast }: { hasForecast: boolean }) {
  const { t } = useTranslate()
  return (
    <ul aria-label={t("plan.chart.legend")} className="cluster text-sm text-muted">
      <Entry words={t("plan.chart.legend_actual")}>
        <rect x="0" y="6" width="24" height="8" className="fill-accent" />
      </Entry>
      <Entry words={t("plan.chart.legend_target")}>
        <line x1="12" x2="12" y1="1" y2="19" className="stroke-ink" strokeWidth="2.5" />
      </Entry>
      <Entry words={t("plan.chart.legend_range")}>
        <rect x="1" y="3" width="22" height="14" className="fill-accent-soft stroke-edge" strokeDasharray="3 2" />
      </Entry>
      {hasForecast && (
        <Entry words={t("plan.chart.legend_forecast")}>
          <line x1="0" x2="24" y1="10" y2="10" className="stroke-ink" strokeWidth="1.5" />
          <circle cx="12" cy="10" r="5" className="fill-surface stroke-ink" strokeWidth="2" />
        </Entry>
      )}
    </ul>
  )
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="flex items-center pr-2">
      <svg width="24" height="20" className="mr-1.5 flex-none" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  )
}
