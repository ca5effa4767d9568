import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { agendaSearch } from "~/features/training/agenda/agenda.schema"
import { showAgenda } from "~/features/training/agenda/show-agenda.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AgendaDays } from "./parts/agenda-days"
import { BurdenWeeks } from "./parts/burden-weeks"

/** A teacher's own sessions. */
export const loader = guarded({ can: "enrolment.own", search: agendaSearch }, async ({ scope, search, today, locale }) => ({
  title: pageTitle(locale, "agenda.title"),
  page: await showAgenda({ scope, until: search.until, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Agenda() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { coming, past, earlierOn, todayOn, weeks, mostWeekly } = page
  return (
    <Page
      title={t("agenda.title")}
      lead={t("agenda.lead")}
      actions={
        <>
          <Link to="/agenda/calendar" className={buttonLook("secondary")}>
            {t("feed.title")}
          </Link>
          <Link to="/catalogue" className={buttonLook(coming.length === 0 ? "primary" : "secondary")}>
            {t("agenda.find")}
          </Link>
        </>
      }
    >
      <div className="grid gap-x-10 lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="coming">
          <h2 id="coming" className="mb-4 text-xl">
            {t("agenda.coming")}
          </h2>
          {coming.length === 0 ? (
            <EmptyState title={t("agenda.none")} next={t("agenda.none_next")} />
          ) : (
            <AgendaDays days={coming} todayOn={todayOn} />
          )}
        </section>
        <div className="mt-8 lg:mt-0">
          <BurdenWeeks weeks={weeks} mostWeekly={mostWeekly} />
        </div>
      </div>
      <Section id="past" title={t("agenda.past")}>
        {past.length === 0 ? <p className="text-muted">{t("agenda.past_none")}</p> : <AgendaDays days={past} todayOn={todayOn} />}
        {earlierOn !== null && (
          <p className="mt-4">
            <Link to={`/agenda?until=${earlierOn}#past`} className="link inline-flex min-h-target items-center">
              {t("agenda.earlier")}
            </Link>
          </p>
        )}
      </Section>
    </Page>
  )
}
