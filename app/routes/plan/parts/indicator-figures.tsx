import type { ReactNode } from "react"
import { Section } from "~/components/layout/page"
import { type SummaryItem, SummaryList } from "~/components/ui/summary-list"
import { Tag } from "~/components/ui/tag"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { IndicatorPage } from "~/features/plan/report/indicator-page"
import { sayActual, sayAmount, sayGap, sayMissing, sayParts, sayTarget } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { BulletLegend } from "./bullet-legend"
import { IndicatorBullet } from "./indicator-bullet"
import { StateTag } from "./state-tag"

/** Where a promise stands: its figure against the target, drawn and in numbers, with what stands beside it and what is not known. */
export function IndicatorFigures({ page }: { page: IndicatorPage }) {
  const translator = useTranslate()
  const { t, say, locale } = translator
  const { indicator, plan, asOf } = page
  const { unit, target, outcome, state, stock, unknown, missing, beside } = indicator
  const parts = sayParts(indicator, translator)
  const item = (term: string, value: ReactNode): SummaryItem => ({ term, value })
  const items = [
    item(t("plan.column.target"), sayTarget(target, unit, translator)),
    ...(parts === null ? [] : [item(t("plan.indicator.parts"), parts)]),
    ...(stock === null ? [] : [item(t("plan.indicator.stock"), sayAmount(stock, unit, translator))]),
    ...beside.map(({ key, value }) => item(say({ key: `plan.beside.${key}` }), formatNumber(value))),
    ...(unknown === 0 ? [] : [item(t("plan.indicator.unknown"), formatNumber(unknown))]),
    item(t("plan.column.as_of"), formatDate(asOf, locale)),
    item(t("plan.column.deadline"), formatDate(plan.deadline, locale)),
  ]
  return (
    <>
      <div className="keep grid gap-x-10 gap-y-4 rounded-lg border border-line bg-surface p-4 md:grid-cols-[auto_1fr] md:p-6">
        <div>
          <p className="cluster">
            <OutcomeBadge outcome={outcome} open={state === "on_track" || state === "at_risk"} />
            {state === "at_risk" && <StateTag state={state} />}
            {indicator.isExceeded && (
              <Tag tone="good" icon="up">
                {t("plan.exceeded")}
              </Tag>
            )}
            {indicator.isAspiration && (
              <Tag tone="quiet" icon="dash">
                {t("plan.aspiration")}
              </Tag>
            )}
          </p>
          <p className="mt-2 text-3xl font-semibold">{sayActual(indicator, translator)}</p>
          <p className="mt-1 max-w-sm">{sayGap(indicator, translator)}</p>
        </div>
        <div>
          <IndicatorBullet indicator={indicator} />
          <div className="mt-3">
            <BulletLegend hasForecast={indicator.forecast !== null} />
          </div>
        </div>
      </div>
      <Section id="figures" title={t("plan.indicator.figures")}>
        <SummaryList items={items} />
        {stock !== null && <p className="mt-3 max-w-prose text-sm text-muted">{t("plan.indicator.stock_hint")}</p>}
        <dl className="mt-4 max-w-prose">
          <dt className="text-sm text-muted">{t("plan.reading")}</dt>
          <dd>{say(target.reading)}</dd>
          <dt className="mt-3 text-sm text-muted">{t("plan.indicator.missing")}</dt>
          <dd>{missing.length === 0 ? t("plan.indicator.missing_none") : sayMissing(indicator, translator)}</dd>
        </dl>
      </Section>
    </>
  )
}
