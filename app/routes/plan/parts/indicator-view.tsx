import { ComputedAt } from "~/components/layout/computed-at"
import { Section } from "~/components/layout/page"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import type { EvidenceFilter, IndicatorPage } from "~/features/plan/report/indicator-page"
import { SPLITS } from "~/features/plan/report/indicator-page"
import { sayForecast } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { EvidenceFilterBar } from "./evidence-filter-bar"
import { EvidenceTable } from "./evidence-table"
import { HistoryTable } from "./history-table"
import { IndicatorFigures } from "./indicator-figures"
import { IndicatorTrend } from "./indicator-trend"
import { NearestTable } from "./nearest-table"
import { indicatorAddress, type PlanAsked, queryOf } from "./plan-address"
import { SplitTables } from "./split-tables"

export interface IndicatorViewProps {
  page: IndicatorPage
  asked: PlanAsked
  filter: EvidenceFilter
  /** whether the reader may see a person's whole path */
  toPath: boolean
}

/** One promise from its figure down to the rows behind it. */
export function IndicatorView({ page, asked, filter, toPath }: IndicatorViewProps) {
  const translator = useTranslate()
  const { t, say } = translator
  const { plan, indicator, nearest, nearestSaid, split, schools } = page
  const names = new Map(schools.map(({ code, name }) => [code, name]))
  const nameOfSchool = (code: string | null) => (code === null ? "–" : (names.get(code) ?? code))
  return (
    <>
      <IndicatorFigures page={page} />
      <Section id="history" title={t("plan.indicator.history")}>
        <div className="grid gap-6 md:grid-cols-2">
          <IndicatorTrend indicator={indicator} isDetailed />
          <HistoryTable indicator={indicator} deadline={plan.deadline} />
        </div>
      </Section>
      <Section id="forecast" title={t("plan.indicator.forecast")}>
        <p className="max-w-prose">{sayForecast(indicator, plan.deadline, translator)}</p>
        {indicator.forecast !== null && (
          <p className="mt-2 max-w-prose text-sm text-muted">{t("plan.indicator.method", { method: say(indicator.forecast.method) })}</p>
        )}
      </Section>
      {indicator.outcome !== "undetermined" && (
        <Section id="nearest" title={t("plan.indicator.nearest")}>
          {nearest.length > 0 ? (
            <NearestTable nearest={nearest} caption={t("plan.indicator.nearest")} nameOfSchool={nameOfSchool} toPath={toPath} />
          ) : (
            <p className="text-muted">{nearestSaid === null ? t("plan.indicator.nearest_met") : say(nearestSaid)}</p>
          )}
        </Section>
      )}
      {SPLITS.some((by) => split[by].length > 0) && (
        <Section id="split" title={t("plan.indicator.split")}>
          <SplitTables split={split} nameOfSchool={nameOfSchool} />
        </Section>
      )}
      <Evidence page={page} asked={asked} filter={filter} toPath={toPath} nameOfSchool={nameOfSchool} />
      <ComputedAt at={page.computedAt} policy={page.policy} />
    </>
  )
}

function Evidence({ page, asked, filter, toPath, nameOfSchool }: IndicatorViewProps & { nameOfSchool: (code: string | null) => string }) {
  const { t } = useTranslate()
  const { evidence, indicator, schools, subjects } = page
  const { rows, total, withheld, next, previous } = evidence
  const isNarrowed = Object.values(filter).some((value) => value !== "")
  const address = (more: Readonly<Record<string, string>>) => `${indicatorAddress(indicator.id, asked, { ...filter, ...more })}#evidence`
  const file = `/plan/indicators/${encodeURIComponent(indicator.id)}/export${queryOf({ plan: asked.plan, asOf: asked.asOf, ...filter })}`
  return (
    <Section
      id="evidence"
      title={t("plan.indicator.evidence")}
      aside={
        rows.length > 0 && (
          <a href={file} download className={buttonLook("secondary")}>
            <Icon name="download" className="mr-1 h-5 w-5" />
            {t("plan.indicator.evidence_export", { count: formatNumber(total) })}
          </a>
        )
      }
    >
      <EvidenceFilterBar indicatorId={indicator.id} filter={filter} asked={asked} schools={schools} subjects={subjects} />
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("plan.indicator.evidence_count", { count: formatNumber(total) })}
      </p>
      {withheld > 0 && <p className="mb-2 text-sm text-muted">{t("plan.indicator.withheld", { count: formatNumber(withheld) })}</p>}
      {rows.length > 0 ? (
        <EvidenceTable rows={rows} nameOfSchool={nameOfSchool} toPath={toPath} />
      ) : isNarrowed ? (
        <EmptyState title={t("plan.indicator.evidence_none")} next={t("plan.indicator.evidence_none_next")} />
      ) : (
        <EmptyState title={t("plan.indicator.evidence_zero")} next={t("plan.indicator.evidence_zero_next")} />
      )}
      {(next !== null || previous !== null) && (
        <Pagination
          previous={previous && address({ before: previous })}
          next={next && address({ after: next })}
          status={t("plan.indicator.evidence_shown", { shown: rows.length })}
        />
      )}
    </Section>
  )
}
