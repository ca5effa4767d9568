import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Select } from "~/components/form/select"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { demandSearch } from "~/features/training/demand/demand.schema"
import type { DemandGrouping } from "~/features/training/demand/demand-page"
import { showDemand } from "~/features/training/demand/show-demand.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { CompletionNow } from "./parts/completion-words"
import { demandAddress } from "./parts/demand-address"
import { DemandTable } from "./parts/demand-table"
import { GroupFilter } from "./parts/group-filter"

const GROUPINGS: readonly DemandGrouping[] = ["stage_subject", "stage_subject_tier", "school", "all"]

/** Unmet hours of the people whom the scope reaches. */
export const loader = guarded({ can: "demand.read", search: demandSearch }, async ({ scope, actor, search, locale }) => {
  const { start, ...filter } = search
  return { title: pageTitle(locale, "demand.title"), page: await showDemand({ scope, actor, filter, start }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Demand() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { filter, lines, total, start, size } = page
  const actions = (
    <>
      <a href={demandAddress(filter, 0, "/demand/export")} className={buttonLook("secondary")}>
        {t("demand.export")}
      </a>
      {page.mayPlan && (
        <Link to="/demand/suggestions" className={buttonLook("primary")}>
          {t("suggestions.title")}
        </Link>
      )}
    </>
  )
  return (
    <Page title={t("demand.title")} lead={t("demand.lead")} actions={actions}>
      <CompletionNow completion={page.completion} />
      <div className="mt-6">
        <FilterBar
          clearTo="/demand"
          active={[filter.category, filter.stage, filter.subject, filter.tier, filter.school].some((value) => value !== "")}
          search={
            <Select
              id="filter-category"
              name="category"
              label={t("demand.column.category")}
              defaultValue={filter.category}
              options={[
                { value: "", label: t("layout.all") },
                { value: "total", label: t("demand.category.total") },
                { value: "concentrated", label: t("demand.category.concentrated") },
              ]}
            />
          }
        >
          <GroupFilter group={filter} choices={page.choices} />
          <input type="hidden" name="by" value={filter.by} />
        </FilterBar>
      </div>
      <div className="mt-4">
        <ChoiceLinks
          label={t("demand.group_by")}
          choices={GROUPINGS.map((by) => ({
            key: by,
            to: demandAddress({ ...filter, by }),
            text: t(`demand.by.${by}`),
            chosen: filter.by === by,
          }))}
        />
      </div>
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("demand.count", { count: formatNumber(total) })}
      </p>
      {lines.length === 0 ? <EmptyState title={t("demand.none")} next={t("demand.none_next")} /> : <DemandTable page={page} />}
      {total > size && (
        <Pagination
          previous={start === 0 ? null : demandAddress(filter, Math.max(0, start - size))}
          next={start + size < total ? demandAddress(filter, start + size) : null}
          status={t("demand.shown", { from: start + 1, to: start + lines.length, total })}
        />
      )}
    </Page>
  )
}
