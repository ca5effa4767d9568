import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { SummaryList } from "~/components/ui/summary-list"
import { suggestionsSearch } from "~/features/training/demand/demand.schema"
import { listDemandChoices } from "~/features/training/demand/list-demand-choices.server"
import { showSuggestions } from "~/features/training/demand/show-suggestions.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { shareOf } from "./parts/completion-words"
import { suggestionsAddress } from "./parts/demand-address"
import { SuggestionCard } from "./parts/suggestion-card"
import { UnmetList } from "./parts/unmet-list"
import { WishesForm } from "./parts/wishes-form"

/** Runs that would close the most of what is lacking, and who would still lack hours. */
export const loader = guarded({ can: "run.plan", search: suggestionsSearch }, async ({ scope, search, today, locale, newFormToken }) => {
  const { page, cause, unmet, ...wishes } = search
  return {
    title: pageTitle(locale, "suggestions.title"),
    page: await showSuggestions({ scope, wishes, page, cause, unmetPage: unmet, today }),
    choices: await listDemandChoices({ scope }),
    formToken: newFormToken(),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Suggestions() {
  const { page, choices, formToken } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { before, after, wishes, suggestions } = page
  const change = (part: "met" | "onPace") =>
    t("suggestions.from_to", {
      ...{
        from: shareOf(before[part], before.people),
        to: shareOf(after[part], after.people),
        more: formatNumber(after[part] - before[part]),
      },
    })
  const kicker = (
    <Link to="/demand" className="link">
      {t("demand.title")}
    </Link>
  )
  return (
    <Page title={t("suggestions.title")} kicker={kicker} lead={t("suggestions.lead")}>
      <WishesForm page={page} choices={choices} />
      <Section id="runs" title={t("suggestions.count", { count: page.total })}>
        {suggestions.length > 0 && (
          <SummaryList
            items={[
              {
                term: t("suggestions.covered"),
                value: t("suggestions.covered_of", { covered: formatNumber(page.coveredHours), gap: formatNumber(page.gapHours) }),
              },
              { term: t("demand.on_pace"), value: change("onPace") },
              { term: t("demand.met"), value: change("met") },
              { term: t("demand.undetermined"), value: t("demand.people", { count: formatNumber(page.undetermined) }) },
            ]}
          />
        )}
        {suggestions.length === 0 ? (
          <EmptyState
            title={t("suggestions.none")}
            next={t(page.unmet.total === 0 ? "suggestions.none_lacking" : "suggestions.none_next")}
          />
        ) : (
          <ol className="mt-6 grid gap-4">
            {suggestions.map((run) => (
              <li key={run.rank}>
                <SuggestionCard run={run} page={page} formToken={formToken} />
              </li>
            ))}
          </ol>
        )}
        {page.pages > 1 && (
          <Pagination
            previous={page.page === 1 ? null : suggestionsAddress(wishes, { page: page.page - 1 })}
            next={page.page === page.pages ? null : suggestionsAddress(wishes, { page: page.page + 1 })}
            status={t("suggestions.page_of", { page: page.page, pages: page.pages })}
          />
        )}
      </Section>
      <Section id="unmet" title={t("unmet.title")}>
        <p className="mb-4 max-w-prose text-muted">{t("unmet.lead")}</p>
        <UnmetList page={page} />
      </Section>
    </Page>
  )
}
