import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { scheduleSearch } from "~/features/training/schedule/schedule.schema"
import type { ScheduleView } from "~/features/training/schedule/schedule-page"
import { showSchedule } from "~/features/training/schedule/show-schedule.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatMonth } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ScheduleGrid } from "./parts/schedule-grid"
import { ScheduleList } from "./parts/schedule-list"

/** The schedule of a week or a month, of everything, by venue or by trainer. */
export const loader = guarded({ can: "run.plan", search: scheduleSearch }, async ({ scope, search, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "schedule.title"),
  page: await showSchedule({ scope, view: search.view, on: search.on ?? today, today }),
  formToken: newFormToken(),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

const VIEWS: readonly ScheduleView[] = ["week", "month", "venue", "trainer"]

export default function Schedule() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { view, on, items, days } = page
  return (
    <Page
      title={t("schedule.title")}
      lead={t("schedule.lead")}
      actions={
        <Link to="/runs" className={buttonLook("secondary")}>
          {t("runs.title")}
        </Link>
      }
    >
      <ChoiceLinks
        label={t("schedule.view")}
        choices={VIEWS.map((each) => ({ key: each, to: address(each, on), text: t(`schedule.view_is.${each}`), chosen: each === view }))}
      />
      <Days />
      {items.length === 0 && <EmptyState title={t("schedule.none")} next={t("schedule.none_next")} />}
      <div className="hidden md:block print:block">
        <ScheduleGrid page={page} formToken={formToken} />
      </div>
      <div className="md:hidden print:hidden">
        <ScheduleList days={days} items={items} />
      </div>
    </Page>
  )
}

/** Which days are shown, and the ones before and after. */
function Days() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { view, on, previousOn, nextOn, todayOn, days } = page
  const [first, last] = [days[0]?.on ?? on, days.at(-1)?.on ?? on]
  const shown =
    view === "month" ? formatMonth(on, locale) : t("schedule.days", { from: formatDate(first, locale), until: formatDate(last, locale) })
  return (
    <div className="mb-3 mt-4 flex flex-wrap items-center justify-between">
      <h2 className="text-xl">{shown}</h2>
      <nav aria-label={t("schedule.other_days")} className="cluster mt-2 print:hidden">
        <Link to={address(view, previousOn)} className={buttonLook("secondary")}>
          {t(view === "month" ? "schedule.previous_month" : "schedule.previous_week")}
        </Link>
        <Link to={address(view, todayOn)} className={buttonLook("secondary")}>
          {t("schedule.today")}
        </Link>
        <Link to={address(view, nextOn)} className={buttonLook("secondary")}>
          {t(view === "month" ? "schedule.next_month" : "schedule.next_week")}
        </Link>
      </nav>
    </div>
  )
}

function address(view: ScheduleView, on: string): string {
  return `/schedule?${new URLSearchParams({ view, on })}`
}
