import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { ComputedAt } from "~/components/layout/computed-at"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { listLadder } from "~/features/tiers/list-ladder.server"
import { ladderSearch } from "~/features/tiers/tiers.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { isNarrowed, ladderAddress } from "./parts/ladder-address"
import { LadderFilterBar } from "./parts/ladder-filter-bar"
import { LadderTable } from "./parts/ladder-table"

/** The people in post within reach and where each stands on the ladder. */
export const loader = guarded({ can: "ladder.read", search: ladderSearch }, async ({ scope, actor, search, today, locale }) => {
  const { after, before, ...filter } = search
  return {
    title: pageTitle(locale, "ladder.list.title"),
    page: await listLadder({ scope, actor, filter, after, before, today }),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function LadderList() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { filter, rows, total } = page
  return (
    <Page
      title={t("ladder.list.title")}
      kicker={
        <Link to="/tiers" className="link">
          {page.schoolName === null ? t("ladder.title") : t("ladder.title_school", { school: page.schoolName })}
        </Link>
      }
      lead={t("ladder.list.lead")}
    >
      <LadderFilterBar filter={filter} schools={page.schools} subjects={page.subjects} />
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("people.count", { count: formatNumber(total) })}
      </p>
      {rows.length === 0 ? (
        <EmptyState
          title={t(isNarrowed(filter) ? "ladder.list.none" : "ladder.nobody")}
          next={t(isNarrowed(filter) ? "ladder.list.none_next" : "ladder.nobody_next")}
          action={
            isNarrowed(filter) && (
              <a href="/tiers/list" className={buttonLook("secondary")}>
                {t("layout.clear_filters")}
              </a>
            )
          }
        />
      ) : (
        <LadderTable rows={rows} />
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && ladderAddress(filter, { before: page.previous })}
          next={page.next && ladderAddress(filter, { after: page.next })}
          status={t("people.shown", { shown: rows.length })}
        />
      )}
      {page.computedAt !== null && <ComputedAt at={page.computedAt} />}
    </Page>
  )
}
