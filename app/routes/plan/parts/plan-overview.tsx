import { Link } from "@remix-run/react"
import { ComputedAt } from "~/components/layout/computed-at"
import { Section } from "~/components/layout/page"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { byGroup, countStates, type PlanReportPage, type ReportedIndicator, statesShown } from "~/features/plan/report/plan-page"
import { isOpen } from "~/features/plan/report/promise-state"
import { sayGroup } from "~/features/plan/report/report-document"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { BulletLegend } from "./bullet-legend"
import { GroupCounts } from "./group-counts"
import { IndicatorCard } from "./indicator-card"
import { IndicatorTable } from "./indicator-table"
import { type PlanAsked, planAddress } from "./plan-address"
import { PlanExports } from "./plan-exports"
import { StateTiles } from "./state-tiles"

interface PlanOverviewProps {
  page: PlanReportPage
  asked: PlanAsked
}

/** How many promises are kept, at risk, missed; then each, group by group. */
export function PlanOverview({ page, asked }: PlanOverviewProps) {
  const { t, locale } = useTranslate()
  const { plan, asOf, indicators } = page
  if (indicators.length === 0) return <EmptyState title={t("plan.empty")} next={t("plan.empty_next")} />
  const shown = indicators.filter(({ state }) => !asked.state || state === asked.state)
  const aspirations = indicators.filter(({ isAspiration }) => isAspiration).length
  const isOver = !isOpen({ asOf, deadline: plan.deadline })
  const dates = { date: formatDate(asOf, locale), from: formatDate(plan.periodStart, locale), deadline: formatDate(plan.deadline, locale) }
  const views = (["cards", "table"] as const).map((view) => ({
    key: view,
    to: planAddress({ ...asked, view }),
    text: t(`plan.view.${view}`),
    chosen: (asked.view ?? "cards") === view,
  }))
  return (
    <>
      <Section id="summary" title={t("plan.summary")} aside={<PlanExports asked={asked} at="top" />}>
        <p className="mb-4 text-muted">
          {t("plan.summary_counted", { count: formatNumber(indicators.length - aspirations), ...dates })}
          {isOver && ` ${t("plan.summary_over")}`}
          {asOf < plan.periodStart && ` ${t("plan.summary_not_begun")}`}
        </p>
        <StateTiles counts={countStates(indicators, { isAspiration: false })} asked={asked} states={statesShown(page)} />
        {aspirations > 0 && <p className="mt-3 text-sm text-muted">{t("plan.aspirations", { count: formatNumber(aspirations) })}</p>}
        {!asked.state && (
          <div className="mt-6">
            <GroupCounts indicators={indicators} states={statesShown(page)} />
          </div>
        )}
        <div className="mt-6 flex flex-wrap items-center justify-between">
          <ChoiceLinks label={t("plan.view")} choices={views} />
          <BulletLegend hasForecast={indicators.some(({ forecast }) => forecast !== null)} />
        </div>
        {asked.state && (
          <p role="status" className="mt-4">
            {t("plan.state_shown", {
              state: t(`plan.state.${asked.state as ReportedIndicator["state"]}`),
              count: formatNumber(shown.length),
            })}
            <Link to={planAddress({ ...asked, state: "" })} preventScrollReset className={buttonLook("quiet")}>
              {t("plan.state_all")}
            </Link>
          </p>
        )}
      </Section>
      {shown.length === 0 && <EmptyState title={t("plan.none")} next={t("plan.none_next")} />}
      {byGroup(shown).map(({ group, indicators: members }, at) => (
        <Group key={group} id={`group-${at + 1}`} group={group} members={members} deadline={plan.deadline} asked={asked} />
      ))}
      <PlanExports asked={asked} at="end" />
      <ComputedAt at={page.computedAt} policy={page.policy} />
    </>
  )
}

interface GroupProps {
  id: string
  group: string
  members: readonly ReportedIndicator[]
  deadline: string
  asked: PlanAsked
}

function Group({ id, group, members, deadline, asked }: GroupProps) {
  const translator = useTranslate()
  const { t } = translator
  const name = sayGroup(group, translator)
  const { kept, on_track, at_risk, missed, undetermined } = countStates(members, { isAspiration: false })
  const counts = { kept: formatNumber(kept), short: formatNumber(on_track + at_risk + missed), undetermined: formatNumber(undetermined) }
  return (
    <Section id={id} title={name} aside={<p className="text-sm text-muted">{t("plan.group_counts", counts)}</p>}>
      {asked.view === "table" ? (
        <IndicatorTable indicators={members} caption={name} asked={asked} />
      ) : (
        members.map((indicator) => <IndicatorCard key={indicator.id} indicator={indicator} deadline={deadline} asked={asked} />)
      )}
    </Section>
  )
}
