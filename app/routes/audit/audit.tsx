import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Select } from "~/components/form/select"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { auditSearch } from "~/features/audit/audit.schema"
import { listAudit } from "~/features/audit/list-audit.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { useAuditActions } from "./parts/audit-actions"
import { AuditTable } from "./parts/audit-table"

export const loader = guarded({ can: "audit.read", search: auditSearch }, async ({ scope, search, locale }) => {
  const { action, before, kind, key } = search
  const subject = kind !== "" && key !== "" ? { kind, key } : null
  return { title: pageTitle(locale, "audit.title"), asked: search, page: await listAudit(scope, { action, before, subject }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Audit() {
  const { page, asked } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const actions = useAuditActions()
  const { action, kind, key } = asked
  const address = (before: string) => `/audit?${new URLSearchParams({ action, kind, key, before })}`
  return (
    <Page title={t("audit.title")} lead={t("audit.lead")}>
      <FilterBar
        clearTo="/audit"
        active={action !== "" || kind !== ""}
        search={
          <Select
            id="action"
            name="action"
            label={t("audit.filter")}
            defaultValue={action}
            options={[{ value: "", label: t("layout.all") }, ...actions]}
          />
        }
      >
        {null}
      </FilterBar>
      <div className="mt-6">
        {page.rows.length === 0 ? <EmptyState title={t("audit.none")} next={t("audit.none_next")} /> : <AuditTable rows={page.rows} />}
        <Pagination
          previous={asked.before === null ? null : address("")}
          next={page.next === null ? null : address(String(page.next))}
          status={t("audit.status", { count: page.rows.length })}
        />
      </div>
    </Page>
  )
}
