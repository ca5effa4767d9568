import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { listParams, standingsSearch } from "~/features/desk/desk.schema"
import { listStandings } from "~/features/desk/list-standings.server"
import { listReviews } from "~/features/objections/list-reviews.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { isNarrowed, listAddress, listQuery } from "./parts/list-address"
import { askedInWords, emptyInWords } from "./parts/list-asked"
import { ListFilterBar } from "./parts/list-filter-bar"
import { OutcomeChoices } from "./parts/outcome-choices"
import { StandingsTable } from "./parts/standings-table"

/** The people within reach and a rule's verdict on each, as it is kept. */
export const loader = guarded(
  { can: "desk.read", params: listParams, search: standingsSearch },
  async ({ scope, actor, params: { rule }, search, today, locale }) => {
    if (rule === "hours") throw redirectTo("/people")
    const { after, before, ...filter } = search
    const page = await listStandings({ scope, actor, rule, filter, after, before, today })
    const reviews = await listReviews({ scope, teacherNos: page.rows.map(({ teacherNo }) => teacherNo) })
    const underReview = reviews.filter((review) => review.rule === rule).map(({ teacherNo }) => teacherNo)
    return { title: pageTitle(locale, `verdict.rule.${rule}`), page, underReview }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function List() {
  const { page, underReview } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { rule, filter, rows, total, computedAt } = page
  const exportLink = page.canExport && rows.length > 0 && (
    <a href={`/lists/${rule}/export${listQuery(filter)}`} download className={buttonLook("secondary")}>
      <Icon name="download" className="mr-1 h-5 w-5" />
      {t("desk.export", { count: formatNumber(total) })}
    </a>
  )
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={t(`verdict.rule.${rule}`)}
        kicker={
          <Link to="/desk" className="link">
            {page.schoolName === null ? t("desk.title") : t("desk.title_school", { school: page.schoolName })}
          </Link>
        }
        lead={t(`desk.rule_lead.${rule}`)}
        actionsOnDesk
        actions={exportLink}
      >
        <ListFilterBar rule={rule} filter={filter} schools={page.schools} subjects={page.subjects} />
        <div className="mt-4">
          <OutcomeChoices rule={rule} filter={filter} byOutcome={page.byOutcome} />
        </div>
        <p role="status" className="mb-2 mt-5 font-medium">
          {t("people.count", { count: formatNumber(total) })}
        </p>
        {rows.length === 0 ? <Empty /> : <StandingsTable rule={rule} filter={filter} rows={rows} underReview={underReview} />}
        {(page.next !== null || page.previous !== null) && (
          <Pagination
            previous={page.previous && listAddress(rule, filter, { before: page.previous })}
            next={page.next && listAddress(rule, filter, { after: page.next })}
            status={t("people.shown", { shown: rows.length })}
          />
        )}
        {exportLink && <div className="cluster mt-6 md:hidden">{exportLink}</div>}
        {computedAt !== null && (
          <p className="mt-6 text-sm text-muted">
            {t("layout.computed", { at: formatInstant(computedAt, locale) })} · {t("desk.as_of", { date: formatDate(page.asOf, locale) })}
          </p>
        )}
      </Page>
    </MeasureProvider>
  )
}

/** Nobody to show: because nobody fits, or because nobody was judged. */
function Empty() {
  const { page } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t } = translator
  const others = page.byOutcome.not_applicable
  if (!isNarrowed(page.filter))
    return others === 0 ? (
      <EmptyState title={t("desk.never_judged")} next={t("desk.never_judged_next")} />
    ) : (
      <EmptyState title={t("desk.nobody_concerned")} next={t("desk.nobody_concerned_next", { count: formatNumber(others) })} />
    )
  return (
    <EmptyState
      title={emptyInWords(page, translator)}
      asked={t("people.empty_asked", { asked: askedInWords(page, translator) })}
      next={t("people.empty_next")}
      action={
        <a href={`/lists/${page.rule}`} className={buttonLook("secondary")}>
          {t("layout.clear_filters")}
        </a>
      }
    />
  )
}
