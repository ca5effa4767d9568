import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { showLadder } from "~/features/tiers/show-ladder.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { Groups } from "./parts/group-table"
import { ladderAddress } from "./parts/ladder-address"
import { RungTable } from "./parts/rung-table"

/** The ladder of the reader's district or school. */
export const loader = guarded({ can: "ladder.read" }, async ({ scope, actor, today, locale }) => ({
  title: pageTitle(locale, "ladder.title"),
  page: await showLadder({ scope, actor, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Ladder() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { schoolName } = page
  return (
    <Page
      title={schoolName === null ? t("ladder.title") : t("ladder.title_school", { school: schoolName })}
      lead={t("ladder.lead")}
      actions={
        page.canAward && (
          <Link to="/tiers/award" className={buttonLook("primary")}>
            {t("ladder.award.open")}
          </Link>
        )
      }
    >
      {page.people === 0 ? <EmptyState title={t("ladder.nobody")} next={t("ladder.nobody_next")} /> : <Counts />}
      <p className="mt-8 text-sm text-muted">{t("ladder.as_of", { date: formatDate(page.asOf, locale) })}</p>
    </Page>
  )
}

function Counts() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <>
      <Section id="rungs" title={t("ladder.rungs")} aside={<All people={page.people} />}>
        <RungTable rungs={page.rungs} />
      </Section>
      <Section id="terms" title={t("ladder.terms")}>
        <ul className="grid gap-2">
          <Term count={page.ending} to={ladderAddress({ term: "ending" })} some={t("ladder.ending")} none={t("ladder.ending_none")} />
          <Term count={page.lapsed} to={ladderAddress({ term: "lapsed" })} some={t("ladder.lapsed")} none={t("ladder.lapsed_none")} />
        </ul>
      </Section>
      {page.schools !== null && (
        <Section id="schools" title={t("ladder.by_school")}>
          <Groups by="school" groups={page.schools} />
        </Section>
      )}
      <Section id="subjects" title={t("ladder.by_subject")}>
        <Groups by="subject" groups={page.subjects} />
      </Section>
    </>
  )
}

function All({ people }: { people: number }) {
  const { t } = useTranslate()
  return (
    <Link to="/tiers/list" className="link inline-flex min-h-target items-center">
      {t("ladder.all", { count: formatNumber(people) })}
    </Link>
  )
}

function Term({ count, to, some, none }: { count: number; to: string; some: string; none: string }) {
  const { t } = useTranslate()
  if (count === 0) return <li className="flex min-h-target items-center text-muted">{none}</li>
  return (
    <li>
      <Link to={to} className="link inline-flex min-h-target items-center">
        {some} {t("ladder.people", { count: formatNumber(count) })}
      </Link>
    </li>
  )
}
