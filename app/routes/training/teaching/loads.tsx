import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Select } from "~/components/form/select"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { showTrainerLoads } from "~/features/training/teaching/show-trainer-loads.server"
import { loadsSearch } from "~/features/training/teaching/teaching.schema"
import { LOAD_SORTS, LOAD_TERMS, type LoadSort, type TrainerLoad } from "~/features/training/teaching/teaching-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ResourceLinks } from "../planner/parts/resource-links"

/** What each trainer teaches in a school year or term. */
export const loader = guarded({ can: "run.plan", search: loadsSearch }, async ({ scope, search, today, locale }) => ({
  title: pageTitle(locale, "loads.title"),
  page: await showTrainerLoads({ scope, search, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function TrainerLoads() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const columns = useColumns()
  const { rows, year, term, sort } = page
  return (
    <Page
      title={t("loads.title")}
      lead={t("loads.lead")}
      actions={
        <a
          href={`/resources/trainers/load/export?${new URLSearchParams({ year: String(year), term, sort })}`}
          className={buttonLook("secondary")}
        >
          <Icon name="download" className="mr-2 h-5 w-5" />
          {t("loads.export")}
        </a>
      }
    >
      <ResourceLinks chosen="load" />
      <div className="mt-5">
        <Filters />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t("resources.trainers_none")}
          next={t("loads.none_next")}
          action={
            <Link to="/resources/trainers" className={buttonLook("primary")}>
              {t("resources.trainers")}
            </Link>
          }
        />
      ) : (
        <div className="mt-5">
          <DataTable
            caption={t("loads.caption", { from: String(year), until: String(year + 1) })}
            columns={columns}
            rows={rows}
            rowKey={({ trainerId }) => String(trainerId)}
          />
        </div>
      )}
    </Page>
  )
}

function Filters() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { year, years, term, sort } = page
  return (
    <FilterBar
      clearTo="/resources/trainers/load"
      active={term !== ""}
      search={
        <Select
          id="year"
          name="year"
          label={t("loads.year")}
          defaultValue={String(year)}
          options={years.map((each) => ({
            value: String(each),
            label: t("loads.year_is", { from: String(each), until: String(each + 1) }),
          }))}
        />
      }
    >
      <Select
        id="term"
        name="term"
        label={t("loads.term")}
        defaultValue={term}
        options={[
          { value: "", label: t("loads.whole_year") },
          ...LOAD_TERMS.map((each) => ({ value: each, label: t(`teaching.term.${each}`) })),
        ]}
      />
      <Select
        id="sort"
        name="sort"
        label={t("loads.sort")}
        defaultValue={sort}
        options={LOAD_SORTS.map((each) => ({ value: each, label: t(`loads.column.${each}`) }))}
      />
    </FilterBar>
  )
}

function useColumns(): readonly Column<TrainerLoad>[] {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const number = (id: Exclude<LoadSort, "name">, cell: Column<TrainerLoad>["cell"]): Column<TrainerLoad> => ({
    ...{ id, header: t(`loads.column.${id}`), label: t(`loads.column.${id}`), align: "end", cell },
    ...(page.sort === id && { sort: "descending" }),
  })
  return [
    {
      ...{ id: "name", header: t("loads.column.name"), label: t("loads.column.name"), names: true },
      cell: ({ name, organisation }) => (
        <>
          <span className="font-medium">{name}</span> <span className="text-muted">{organisation}</span>
        </>
      ),
    },
    number("sessions", ({ sessions }) => formatNumber(sessions)),
    number("hours", ({ hours }) => formatNumber(hours)),
    number("people", ({ people }) => formatNumber(people)),
    number("teaching", ({ teaching, forms }) =>
      teaching === null ? t(forms === 0 ? "loads.no_forms" : "loads.few_forms") : t("loads.mean", { mean: formatNumber(teaching), forms }),
    ),
  ]
}
