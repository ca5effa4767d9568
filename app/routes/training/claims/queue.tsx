import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { Notice } from "~/components/ui/notice"
import { QUEUE_VIEWS } from "~/features/training/claims/claim-page"
import { queueSearch } from "~/features/training/claims/claims.schema"
import { showClaimQueue } from "~/features/training/claims/show-claim-queue.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { QueueTable } from "./parts/queue-table"
import { ServiceDaysLine } from "./parts/service-days-line"

/** The claims that wait, by whose turn it is, the earliest due first. */
export const loader = guarded({ can: "claim.review", search: queueSearch }, async ({ scope, actor, search, today, locale }) => ({
  title: pageTitle(locale, "claims.queue"),
  page: await showClaimQueue({ scope, actor, search, today }),
  decided: search.decided,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function ClaimQueue() {
  const { page, decided } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const address = (more: Readonly<Record<string, string>>) => `/claims/queue?${new URLSearchParams(more)}`
  const { view, own, rows, counts, overdue } = page
  const waiting = { count: counts[own], overdue }
  const queueCount =
    counts[own] === 0 ? t("claims.queue_count_none") : t(overdue === 0 ? "claims.queue_count_in_time" : "claims.queue_count", waiting)
  return (
    <Page title={t("claims.queue")} lead={page.schoolName ?? t("claims.queue_lead")}>
      {decided !== null && <Notice>{t("claims.done.batch", { count: decided })}</Notice>}
      <p role="status" className="mb-4 font-medium">
        {queueCount}
      </p>
      <ChoiceLinks
        label={t("claims.queue")}
        choices={QUEUE_VIEWS.map((one) => ({
          key: one,
          to: address({ view: one }),
          text: t(`claims.view.${one}`, { count: formatNumber(counts[one]) }),
          chosen: one === view,
        }))}
      />
      <div className="mt-5">
        {rows.length === 0 ? (
          <EmptyState title={t(`claims.view_none.${view}`)} next={t(`claims.view_none_next.${view}`)} />
        ) : (
          <QueueTable rows={rows} isOwnTurn={view === own} hasDue={view === "school" || view === "college"} />
        )}
      </div>
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && address({ view, before: page.previous })}
          next={page.next && address({ view, after: page.next })}
          status={t("claims.queue_shown", { count: rows.length })}
        />
      )}
      <ServiceDaysLine days={page.serviceDays} />
    </Page>
  )
}
