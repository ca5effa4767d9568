import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { balanceSearch } from "~/features/plan/balance/balance.schema"
import { showBalance } from "~/features/plan/balance/show-balance.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { balanceAddress } from "./parts/balance-address"
import { BalanceFilterBar } from "./parts/balance-filter-bar"
import { BalanceGroups } from "./parts/balance-groups"
import { BalanceTable } from "./parts/balance-table"
import { Yardsticks } from "./parts/balance-yardsticks"

/** Every school beside what the inspection asks and beside the others. */
export const loader = guarded({ can: "plan.read", search: balanceSearch }, async ({ scope, actor, search, today, locale }) => ({
  title: pageTitle(locale, "balance.title"),
  page: await showBalance({ scope, actor, filter: search, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Balance() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { filter, rows, total, policy, withShortcomings, schoolYear } = page
  const date = formatDate(page.asOf, locale)
  const counts = { total: formatNumber(total), count: formatNumber(withShortcomings) }
  const [year, next] = [String(schoolYear), String(schoolYear + 1)]
  return (
    <Page
      title={t("balance.title")}
      lead={t(page.isOwnSchool ? "balance.lead_own" : "balance.lead")}
      actions={
        total > 0 && (
          <a href={balanceAddress(filter, "/plan/balance/export")} download className={buttonLook("secondary")}>
            {t("balance.export")}
          </a>
        )
      }
    >
      {total === 0 ? (
        <EmptyState title={t("balance.empty")} next={t("balance.empty_next")} />
      ) : (
        <>
          <p className="mb-2 text-lg font-medium">
            {withShortcomings === 0 ? t("balance.shortcomings_none", counts) : t("balance.shortcomings", counts)}
          </p>
          <p className="mb-4 text-sm text-muted">
            {policy === null
              ? t("balance.as_of_no_policy", { date })
              : t("balance.as_of", { date, from: year, until: next, policy: policy.id, version: policy.version })}
          </p>
          <Fold summary={t("balance.how")}>
            <Yardsticks yardsticks={page.yardsticks} />
          </Fold>
          {page.groups.length > 0 && (
            <Section id="groups" title={t("balance.groups")}>
              <BalanceGroups groups={page.groups} />
            </Section>
          )}
          <Section
            id="schools"
            title={t("balance.list")}
            aside={<span className="text-muted">{t("balance.list_count", { shown: formatNumber(rows.length) })}</span>}
          >
            {!page.isOwnSchool && <BalanceFilterBar filter={filter} />}
            <div className="mt-6">
              {rows.length === 0 ? (
                <EmptyState title={t("balance.none")} next={t("balance.none_next")} />
              ) : (
                <BalanceTable rows={rows} filter={filter} />
              )}
            </div>
          </Section>
        </>
      )}
    </Page>
  )
}
