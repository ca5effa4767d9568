import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { listPeople } from "~/features/people/list-people.server"
import { peopleSearch } from "~/features/people/people.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ExportLinks } from "./parts/export-links"
import { isNarrowed, peopleQuery } from "./parts/people-address"
import { askedInWords } from "./parts/people-asked"
import { PeopleFilterBar } from "./parts/people-filter-bar"
import { PeopleTable } from "./parts/people-table"
import { StandingChoices } from "./parts/standing-choices"

/** The people within reach and how each one's hours stand. */
export const loader = guarded({ can: "person.list", search: peopleSearch }, async ({ scope, actor, search, today, locale }) => {
  const { after, before, ...filter } = search
  return { title: pageTitle(locale, "people.title"), page: await listPeople({ scope, actor, filter, after, before, today }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function People() {
  const { page } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t, locale } = translator
  const { filter, rows, total, standingsComputedAt } = page
  const nobodyAtAll = total === 0 && !isNarrowed(filter)
  const isEmpty = rows.length === 0
  const exportLinks = page.canExport && !isEmpty && <ExportLinks filter={filter} count={total} />
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={page.schoolName === null ? t("people.title") : t("people.title_school", { school: page.schoolName })}
        lead={t("people.lead")}
        actionsOnDesk
        actions={exportLinks}
      >
        <PeopleFilterBar filter={filter} schools={page.schools} subjects={page.subjects} />
        <div className="mt-4">
          <StandingChoices page={page} />
        </div>
        <p role="status" className="mb-2 mt-5 font-medium">
          {t("people.count", { count: formatNumber(total) })}
        </p>
        {isEmpty ? (
          <EmptyState
            title={t(nobodyAtAll ? "people.nobody" : "people.empty")}
            asked={nobodyAtAll ? null : t("people.empty_asked", { asked: askedInWords(page, translator) })}
            next={t(nobodyAtAll ? "people.nobody_next" : "people.empty_next")}
            action={
              !nobodyAtAll && (
                <a href="/people" className={buttonLook("secondary")}>
                  {t("layout.clear_filters")}
                </a>
              )
            }
          />
        ) : (
          <PeopleTable rows={rows} filter={filter} />
        )}
        {(page.next !== null || page.previous !== null) && (
          <Pagination
            previous={page.previous && peopleQuery(filter, { before: page.previous })}
            next={page.next && peopleQuery(filter, { after: page.next })}
            status={t("people.shown", { shown: rows.length })}
          />
        )}
        {exportLinks && <div className="cluster mt-6 md:hidden">{exportLinks}</div>}
        <p className="mt-6 text-sm text-muted">
          {standingsComputedAt === null
            ? t("people.never_computed")
            : t("people.computed", { at: formatInstant(standingsComputedAt, locale), date: formatDate(page.asOf, locale) })}
        </p>
      </Page>
    </MeasureProvider>
  )
}
