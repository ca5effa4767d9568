import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { listRoundSchools } from "~/features/title-rounds/list-round-schools.server"
import { openRound } from "~/features/title-rounds/open-round.server"
import { newRoundForm } from "~/features/title-rounds/title-rounds.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { NewRound } from "./parts/new-round"

export const loader = guarded({ can: "title_round.run" }, async ({ scope, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "titles.open"),
  schools: await listRoundSchools(scope),
  today,
  formToken: newFormToken(),
}))

/** Opens a round and shows it. */
export const action = guarded({ can: "title_round.run", form: newRoundForm, idempotent: true }, async ({ actor, form, now }) => {
  const { roundId } = await openRound({ actor, form, now })
  return redirectTo(`/titles/${roundId}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function OpenRound() {
  const { schools, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("titles.open")}
      kicker={
        <Link to="/titles" className="link">
          {t("titles.title")}
        </Link>
      }
      lead={t("titles.open_lead")}
    >
      <NewRound schools={schools} formToken={formToken} answer={answer} />
    </Page>
  )
}
