import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { listStudios } from "~/features/studios/list-studios.server"
import { studiosSearch } from "~/features/studios/studios.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { isNarrowed, studiosAddress } from "./parts/studio-address"
import { StudioFilterBar } from "./parts/studio-filter-bar"
import { StudioTable } from "./parts/studio-table"

/** The district's studios. */
export const loader = guarded({ can: "studio.read", search: studiosSearch }, async ({ scope, actor, search, today, locale }) => {
  const { after, before, ...filter } = search
  return { title: pageTitle(locale, "studios.title"), page: await listStudios({ scope, actor, filter, after, before, today }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Studios() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { filter, rows, total } = page
  const openLink = page.canRun && (
    <Link to="/studios/new" className={buttonLook("primary")}>
      {t("studios.open.link")}
    </Link>
  )
  return (
    <Page title={t("studios.title")} lead={t("studios.lead")} actions={openLink}>
      <StudioFilterBar filter={filter} schools={page.schools} />
      <div className="mt-4">
        <Kinds />
      </div>
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("studios.count", { count: formatNumber(total) })}
      </p>
      {rows.length === 0 ? <Nothing /> : <StudioTable rows={rows} />}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && studiosAddress(filter, { before: page.previous })}
          next={page.next && studiosAddress(filter, { after: page.next })}
          status={t("studios.shown", { shown: rows.length })}
        />
      )}
      <p className="mt-6 text-sm text-muted">{t("studios.as_of", { date: formatDate(page.asOf, locale) })}</p>
    </Page>
  )
}

/** How many of each kind; each count leads to them. */
function Kinds() {
  const { page } = useLoaderData<typeof loader>()
  const { t, label } = useTranslate()
  const { filter, byKind } = page
  const all = byKind.reduce((sum, { studios }) => sum + studios, 0)
  return (
    <ChoiceLinks
      label={t("studios.column.kind")}
      choices={[
        {
          key: "all",
          to: studiosAddress({ ...filter, kind: "" }),
          text: `${t("layout.all")} ${formatNumber(all)}`,
          chosen: filter.kind === "",
        },
        ...byKind.map(({ kind, studios }) => ({
          key: kind,
          to: studiosAddress({ ...filter, kind }),
          text: `${label("studioKind", kind)} ${formatNumber(studios)}`,
          chosen: filter.kind === kind,
        })),
      ]}
    />
  )
}

function Nothing() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  if (!isNarrowed(page.filter))
    return <EmptyState title={t("studios.none")} next={t(page.canRun ? "studios.none_next" : "studios.none_wait")} />
  return (
    <EmptyState
      title={t("studios.none_found")}
      next={t("studios.none_found_next")}
      action={
        <a href="/studios" className={buttonLook("secondary")}>
          {t("layout.clear_filters")}
        </a>
      }
    />
  )
}
