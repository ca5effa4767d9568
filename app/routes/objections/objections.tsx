import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { listQueue } from "~/features/objections/list-queue.server"
import { queueSearch } from "~/features/objections/objections.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { QueueTable } from "./parts/queue-table"

/** The cases that the reader answers: her school's, the teacher college's, HR's and what is overdue. */
export const loader = guarded({ can: "objection.answer", search: queueSearch }, async ({ scope, actor, search, today, locale }) => ({
  title: pageTitle(locale, "objections.queue.title"),
  page: await listQueue({ scope, actor, ...search, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Objections() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const address = (more: Readonly<Record<string, string>>) =>
    `/objections?${new URLSearchParams({ state: page.state, of: page.of, ...more })}`
  return (
    <Page title={t("objections.queue.title")} lead={t("objections.queue.lead")}>
      <p role="status" className="mb-4 font-medium">
        {page.open === 0 ? t("objections.queue.counts_none") : t("objections.queue.counts", { open: page.open, overdue: page.overdue })}
      </p>
      <div className="mb-6 grid gap-3">
        <ChoiceLinks
          label={t("objections.queue.state")}
          choices={(["open", "closed"] as const).map((state) => ({
            key: state,
            to: address({ state }),
            text: t(`objections.queue.${state}`),
            chosen: page.state === state,
          }))}
        />
        {page.seesEverybody && (
          <ChoiceLinks
            label={t("objections.queue.of")}
            choices={(["mine", "everybody"] as const).map((of) => ({
              key: of,
              to: address({ of }),
              text: t(`objections.queue.${of}`),
              chosen: page.of === of,
            }))}
          />
        )}
      </div>
      {page.rows.length === 0 ? (
        <EmptyState title={t(`objections.queue.none_${page.state}`)} next={t(`objections.queue.none_${page.state}_next`)} />
      ) : (
        <QueueTable rows={page.rows} />
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && address({ before: page.previous })}
          next={page.next && address({ after: page.next })}
          status={t("objections.queue.shown", { count: page.rows.length })}
        />
      )}
    </Page>
  )
}
