import { Page, Section } from "~/components/layout/page"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import type { BalancePage } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { balanceAddress } from "./balance-address"
import { BalanceFilterBar } from "./balance-filter-bar"
import { BalanceGroups } from "./balance-groups"
import { BalanceTable } from "./balance-table"
import { Yardsticks } from "./balance-yardsticks"

/** The schools of the reader: how many fall short, groups of them, each of them. */
export function BalanceView({ page }: { page: BalancePage }) {
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
              : t("balance.as_of", { date, from: year, to: next, policy: policy.id, version: policy.version })}
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
