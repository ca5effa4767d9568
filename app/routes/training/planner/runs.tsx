import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { listRuns } from "~/features/training/runs/list-runs.server"
import type { RunsFilter } from "~/features/training/runs/run-page"
import { runsSearch } from "~/features/training/runs/runs.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { RunTable } from "./parts/run-table"

/** The runs, the latest beginning first. */
export const loader = guarded({ can: "run.plan", search: runsSearch }, async ({ scope, search, today, locale }) => {
  const { after, before, ...filter } = search
  return { title: pageTitle(locale, "runs.title"), page: await listRuns({ scope, filter, after, before, today }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Runs() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { filter, rows, total } = page
  const isNarrowed = filter.q !== "" || filter.state !== ""
  const actions = (
    <>
      <Link to="/schedule" className={buttonLook("secondary")}>
        {t("schedule.title")}
      </Link>
      <Link to="/runs/new" className={buttonLook("primary")}>
        {t("runs.new")}
      </Link>
    </>
  )
  return (
    <Page title={t("runs.title")} lead={t("runs.lead")} actions={actions}>
      <FilterBar
        clearTo="/runs"
        active={isNarrowed}
        search={
          <TextField id="q" name="q" type="search" label={t("runs.search")} defaultValue={filter.q} maxLength={60} autoComplete="off" />
        }
      >
        {filter.state !== "" && <input type="hidden" name="state" value={filter.state} />}
      </FilterBar>
      <div className="mt-4">
        <States />
      </div>
      <p role="status" className="mb-2 mt-5 font-medium">
        {t("runs.count", { count: formatNumber(total) })}
      </p>
      {rows.length > 0 ? (
        <RunTable rows={rows} />
      ) : (
        <EmptyState
          title={t(isNarrowed ? "runs.none_found" : "runs.none")}
          next={t(isNarrowed ? "runs.none_found_next" : "runs.none_next")}
        />
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && runsAddress(filter, { before: page.previous })}
          next={page.next && runsAddress(filter, { after: page.next })}
          status={t("runs.shown", { shown: rows.length })}
        />
      )}
    </Page>
  )
}

/** How many in each state; each count leads to them. */
function States() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { filter, byState } = page
  const all = byState.reduce((sum, { runs }) => sum + runs, 0)
  const choice = (state: RunsFilter["state"], words: string, count: number) => ({
    key: state || "all",
    to: runsAddress({ ...filter, state }),
    text: `${words} ${formatNumber(count)}`,
    chosen: filter.state === state,
  })
  return (
    <ChoiceLinks
      label={t("runs.column.state")}
      choices={[choice("", t("layout.all"), all), ...byState.map(({ state, runs }) => choice(state, t(`runs.state.${state}`), runs))]}
    />
  )
}

function runsAddress(filter: RunsFilter, place: { after?: string; before?: string } = {}): string {
  const asked = new URLSearchParams(Object.entries({ ...filter, ...place }).filter(([, value]) => value !== ""))
  return asked.size === 0 ? "/runs" : `/runs?${asked}`
}
