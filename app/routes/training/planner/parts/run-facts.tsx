import { Link } from "@remix-run/react"
import { SummaryList } from "~/components/ui/summary-list"
import type { RunPage } from "~/features/training/runs/run-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber, formatPeriod } from "~/platform/i18n/format"

/** What is known of a run. */
export function RunFacts({ page }: { page: RunPage }) {
  const { t, label, locale } = useTranslate()
  const { run, taken, waiting, hours } = page
  const period = (from: string, to: string) => formatPeriod({ from, to, openWord: t("layout.open_end") }, locale)
  return (
    <SummaryList
      items={[
        {
          term: t("runs.column.course"),
          value: (
            <Link to={`/courses/${run.courseNumber}`} className="link">
              {run.courseName}
            </Link>
          ),
        },
        { term: t("courses.column.edition"), value: t("courses.edition_no", { edition: run.courseEdition }) },
        { term: t("courses.column.delivery"), value: label("delivery", run.delivery) },
        { term: t("runs.hours"), value: t("runs.hours_of", { planned: formatNumber(hours.plannedHours), hours: formatNumber(run.hours) }) },
        { term: t("runs.days"), value: period(run.startsOn, run.endsOn) },
        { term: t("runs.window"), value: period(run.enrolFromOn, run.enrolUntilOn) },
        { term: t("runs.column.seats"), value: t("runs.seats_of", { taken, capacity: run.capacity }) },
        { term: t("runs.column.waiting"), value: formatNumber(waiting) },
        { term: t("runs.allocation"), value: t(`runs.allocation_is.${run.allocation}`) },
        ...(run.lotterySeed === null
          ? []
          : [{ term: t("runs.seed"), value: <span className="break-all text-sm">{run.lotterySeed}</span> }]),
        { term: t("runs.accept_hours"), value: t("runs.accept_hours_is", { hours: run.acceptHours }) },
        { term: t("runs.cost"), value: run.cost === null ? t("runs.cost_none") : t("runs.cost_is", { cost: formatNumber(run.cost, 2) }) },
        { term: t("runs.origin"), value: t(run.isSuggested ? "runs.origin_suggested" : "runs.origin_planned") },
        ...(run.cancelReason === null ? [] : [{ term: t("runs.cancel_reason"), value: run.cancelReason }]),
        { term: t("runs.as_of"), value: formatDate(page.asOf, locale) },
      ]}
    />
  )
}
