import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { showDesk } from "~/features/desk/show-desk.server"
import { LISTED_RULES } from "~/features/desk/standings-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { DeskNumbers } from "./parts/desk-numbers"
import { WorkList } from "./parts/work-list"

/** What waits to be done in the reader's district or school, in numbers. */
export const loader = guarded({ can: "desk.read" }, async ({ scope, actor, today, locale }) => ({
  title: pageTitle(locale, "desk.title"),
  page: await showDesk({ scope, actor, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Desk() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { numbers, schoolName, withinDays } = page
  return (
    <Page title={schoolName === null ? t("desk.title") : t("desk.title_school", { school: schoolName })} lead={t("desk.lead")}>
      {page.work.length > 0 && (
        <Section id="work" title={t("desk.section.work")}>
          <WorkList work={page.work} />
        </Section>
      )}
      <Section id="now" title={t("desk.section.now")}>
        <DeskNumbers numbers={numbers} ids={["rotation_due", "title_eligible", "tier_eligible"]} />
      </Section>
      <Section id="ending" title={t("desk.section.ending", { days: withinDays })}>
        <DeskNumbers numbers={numbers} ids={["registration_ending", "tier_ending", "dual_ending"]} />
      </Section>
      <Section id="hours" title={t("desk.section.hours")}>
        <DeskNumbers numbers={numbers} ids={["hours_behind"]} />
      </Section>
      <Section id="lists" title={t("desk.section.lists")}>
        <ul className="cluster">
          {LISTED_RULES.map((rule) => (
            <li key={rule}>
              <Link to={`/lists/${rule}`} className="link mr-4 inline-flex min-h-target items-center">
                {t(`verdict.rule.${rule}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <p className="mt-8 text-sm text-muted">{t("desk.as_of", { date: formatDate(page.asOf, locale) })}</p>
    </Page>
  )
}
