import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { showTeaching } from "~/features/training/teaching/show-teaching.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { TaughtList } from "./parts/taught-list"

/** What a trainer of the district's own teaches. */
export const loader = guarded({ can: "session.teach" }, async ({ scope, today, locale }) => ({
  title: pageTitle(locale, "teaching.title"),
  page: await showTeaching({ scope, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Teaching() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { coming, past, isTrainer, todayOn } = page
  const calendar = (
    <Link to="/agenda/calendar" className={buttonLook("secondary")}>
      {t("feed.title")}
    </Link>
  )
  if (!isTrainer && coming.length + past.length === 0)
    return (
      <Page title={t("teaching.title")} lead={t("teaching.lead")}>
        <EmptyState title={t("teaching.no_trainer")} next={t("teaching.no_trainer_next")} />
      </Page>
    )
  return (
    <Page title={t("teaching.title")} lead={t("teaching.lead")} actions={calendar}>
      {coming.length === 0 ? (
        <EmptyState title={t("teaching.none")} next={t("teaching.none_next")} />
      ) : (
        <TaughtList sessions={coming} todayOn={todayOn} />
      )}
      <Load />
      {past.length > 0 && (
        <Section id="past" title={t("teaching.past")}>
          <TaughtList sessions={past} todayOn={todayOn} />
        </Section>
      )}
    </Page>
  )
}

/** How much this school year, term by term. */
function Load() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { year, terms, feedbackFrom } = page
  return (
    <Section id="load" title={t("teaching.load", { from: String(year), until: String(year + 1) })}>
      <ul className="grid gap-4 md:grid-cols-2">
        {terms.map(({ term, sessions, hours, people, forms, teaching }) => (
          <li key={term} className="rounded-lg border border-line bg-surface p-4">
            <h3 className="font-medium">{t(`teaching.term.${term}`)}</h3>
            <p>
              {sessions === 0
                ? t("teaching.load_none")
                : t("teaching.load_line", { sessions, hours: formatNumber(hours), people: formatNumber(people) })}
            </p>
            {sessions > 0 && (
              <p className="text-sm text-muted">
                {teaching !== null
                  ? t("teaching.feedback", { mean: formatNumber(teaching), forms })
                  : t("teaching.feedback_few", { forms, least: feedbackFrom ?? 0 })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
