import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Notice } from "~/components/ui/notice"
import { openSeason } from "~/features/rotation-season/open-season.server"
import { openSeasonForm } from "~/features/rotation-season/season.schema"
import { showSeasons } from "~/features/rotation-season/show-seasons.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OpenSeasonForm } from "./parts/open-season-form"
import { SeasonTable } from "./parts/season-table"

/** The rotation seasons so far. */
export const loader = guarded({ can: "season.read" }, async ({ scope, actor, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "season.list.title"),
  page: await showSeasons({ scope, actor, today }),
  formToken: newFormToken(),
}))

/** Opens a season and draws its list. */
export const action = guarded({ can: "season.run", form: openSeasonForm, idempotent: true }, async ({ actor, form, today, now }) => {
  const { schoolYear, drawnOn, nominateByOn, startsOn, endsOn, acceptShort } = form
  const dates = { drawnOn, nominateByOn, startsOn, endsOn, acceptShort: acceptShort === "yes" }
  const { drawn } = await openSeason({ actor, today, now, schoolYear, ...dates })
  return { opened: { schoolYear, drawn } }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Seasons() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const { seasons, proposal, schoolName } = page
  const opened = answer && "opened" in answer ? answer.opened : null
  return (
    <Page
      title={schoolName === null ? t("season.list.title") : t("season.list.title_school", { school: schoolName })}
      lead={t("season.list.lead")}
    >
      {opened && (
        <Notice>
          {t("season.opened", { year: String(opened.schoolYear), count: formatNumber(opened.drawn) })}{" "}
          <a href={`/rotation/${opened.schoolYear}`} className="link">
            {t("season.to_board")}
          </a>
        </Notice>
      )}
      {seasons.length === 0 ? (
        <EmptyState title={t("season.list.none")} next={t(proposal === null ? "season.list.none_next" : "season.list.none_next_office")} />
      ) : (
        <SeasonTable seasons={seasons} />
      )}
      {proposal && (
        <Section title={t("season.open.title")} id="open">
          <OpenSeasonForm key={proposal.schoolYear} proposal={proposal} formToken={formToken} answer={answer} />
        </Section>
      )}
    </Page>
  )
}
