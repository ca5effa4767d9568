import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { type ApplicationLine, QUEUE_VIEWS } from "~/features/dual-qualified/dual-page"
import { queueSearch } from "~/features/dual-qualified/dual-qualified.schema"
import { listDualQueue } from "~/features/dual-qualified/list-dual-queue.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { queueAddress } from "./parts/dual-address"
import { DualStateTag } from "./parts/dual-state"

/** Applications for certification, by whose turn it is. */
export const loader = guarded({ can: "dual_qualified.read", search: queueSearch }, async ({ scope, actor, search, locale }) => ({
  title: pageTitle(locale, "dual.queue"),
  page: await listDualQueue({ scope, actor, search }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function DualQueue() {
  const { page } = useLoaderData<typeof loader>()
  const { t, label, locale } = useTranslate()
  const { view, school, rows, counts } = page
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: readonly Column<ApplicationLine>[] = [
    {
      ...plain("name", t("people.column.name")),
      names: true,
      cell: ({ id, name }) => (
        <Link to={`/dual-qualified/applications/${id}`} className="link inline-flex min-h-target items-center font-medium md:min-h-0">
          {name}
        </Link>
      ),
    },
    { ...plain("number", t("dual.column.number")), phone: "plain", cell: ({ id }) => t("dual.number", { number: String(id) }) },
    { ...plain("school", t("people.column.school")), phone: "plain", cell: ({ schoolName }) => schoolName },
    { ...plain("level", t("dual.column.applied_level")), phone: "labelled", cell: ({ level }) => label("dualQualifiedLevel", level) },
    { ...plain("filed", t("dual.column.filed")), phone: "labelled", cell: ({ filedAt }) => formatInstant(filedAt, locale) },
    { ...plain("state", t("dual.column.state")), phone: "block", cell: ({ state }) => <DualStateTag state={state} /> },
  ]
  return (
    <Page
      title={t("dual.queue")}
      kicker={
        <Link to="/dual-qualified" className="link">
          {t("dual.title")}
        </Link>
      }
      lead={page.schoolName ?? t("dual.queue_lead")}
    >
      <ChoiceLinks
        label={t("dual.queue")}
        choices={QUEUE_VIEWS.map((one) => ({
          key: one,
          to: queueAddress({ school, view: one }),
          text: t(`dual.view.${one}`, { count: formatNumber(counts[one]) }),
          chosen: one === view,
        }))}
      />
      <div className="mt-5">
        {rows.length === 0 ? (
          <EmptyState title={t(`dual.view_none.${view}`)} next={t(`dual.view_none_next.${view}`)} />
        ) : (
          <DataTable caption={t("dual.queue")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
        )}
      </div>
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous === null ? null : queueAddress({ school, view, before: page.previous })}
          next={page.next === null ? null : queueAddress({ school, view, after: page.next })}
          status={t("people.shown", { shown: rows.length })}
        />
      )}
    </Page>
  )
}
