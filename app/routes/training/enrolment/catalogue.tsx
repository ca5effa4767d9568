import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { catalogueSearch } from "~/features/training/enrolment/enrolment.schema"
import { CATALOGUE_CHOICES } from "~/features/training/enrolment/enrolment-page"
import { showCatalogue } from "~/features/training/enrolment/show-catalogue.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AgainstLines } from "./parts/against-lines"
import { NeedLines } from "./parts/need-lines"
import { PlaceState } from "./parts/place-state"
import { RunItem } from "./parts/run-item"

/** The runs that are announced; a teacher's own recommendations in front. */
export const loader = guarded({ can: "course.read", search: catalogueSearch }, async ({ scope, actor, search, today, locale }) => ({
  title: pageTitle(locale, "catalogue.title"),
  page: await showCatalogue({ scope, actor, search, today }),
  search,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Catalogue() {
  const { page, search } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { q, level, topic, delivery } = search
  const asked = Object.fromEntries(Object.entries({ q, level, topic, delivery }).filter(([, value]) => value !== ""))
  const isAsked = Object.keys(asked).length > 0
  const address = (more: Readonly<Record<string, string>>) => `/catalogue?${new URLSearchParams({ ...asked, ...more })}`
  return (
    <Page title={t("catalogue.title")} lead={t(page.isTeacher ? "catalogue.lead" : "catalogue.lead_any")}>
      {page.isTeacher && !isAsked && page.previous === null && (
        <Section id="recommended" title={t("catalogue.recommended")}>
          {page.recommended.length === 0 ? (
            <p className="max-w-prose">{t(page.lacksNothing ? "catalogue.recommended_enough" : "catalogue.recommended_none")}</p>
          ) : (
            <ul className="grid gap-3 lg:grid-cols-2">
              {page.recommended.map((run) => (
                <RunItem key={run.number} run={run}>
                  <NeedLines run={run} />
                </RunItem>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section id="all" title={t("catalogue.all")}>
        <Filters search={search} active={isAsked} />
        <div className="mt-4">
          {page.rows.length === 0 ? (
            <EmptyState title={t("catalogue.none")} next={t("catalogue.none_next")} />
          ) : (
            <ul className="grid gap-3 lg:grid-cols-2">
              {page.rows.map((run) => (
                <RunItem key={run.number} run={run}>
                  {run.place !== null && (
                    <div>
                      <PlaceState place={run.place} run={run} />
                    </div>
                  )}
                  {run.place === null && run.isOpen && <AgainstLines against={run.against} />}
                </RunItem>
              ))}
            </ul>
          )}
        </div>
        {(page.next !== null || page.previous !== null) && (
          <Pagination
            previous={page.previous && address({ before: page.previous })}
            next={page.next && address({ after: page.next })}
            status={t("catalogue.shown", { count: page.rows.length })}
          />
        )}
      </Section>
    </Page>
  )
}

interface FiltersProps {
  search: { readonly q: string; readonly level: string; readonly topic: string; readonly delivery: string }
  active: boolean
}

function Filters({ search, active }: FiltersProps) {
  const { t, label } = useTranslate()
  const options = (list: "trainingLevel" | "trainingTopic" | "delivery", codes: readonly string[]) => [
    { value: "", label: t("catalogue.any") },
    ...codes.map((code) => ({ value: code, label: label(list, code) })),
  ]
  return (
    <FilterBar
      clearTo="/catalogue"
      active={active}
      search={<TextField id="q" name="q" type="search" label={t("catalogue.search")} defaultValue={search.q} maxLength={60} />}
    >
      <Select
        id="level"
        name="level"
        label={t("catalogue.field.level")}
        defaultValue={search.level}
        options={options("trainingLevel", CATALOGUE_CHOICES.level)}
      />
      <Select
        id="topic"
        name="topic"
        label={t("catalogue.field.topic")}
        defaultValue={search.topic}
        options={options("trainingTopic", CATALOGUE_CHOICES.topic)}
      />
      <Select
        id="delivery"
        name="delivery"
        label={t("catalogue.field.delivery")}
        defaultValue={search.delivery}
        options={options("delivery", CATALOGUE_CHOICES.delivery)}
      />
    </FilterBar>
  )
}
