import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { showWhatIf } from "~/features/what-if/show-what-if.server"
import { whatIfSearch } from "~/features/what-if/what-if.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { WhatIfView } from "./parts/what-if-view"

const PATH = "/path/what-if"

/** What would be if: of whoever opens it, so that a link that is shared tells nothing of the one who made it. */
export const loader = guarded({ can: "career.own", search: whatIfSearch }, async ({ scope, actor, search, today, now, locale }) => {
  const { page, goTo } = await showWhatIf({ scope, teacherNo: actor.teacherNo ?? "", query: search, today, now })
  if (page === null) throw redirectTo(`${PATH}${goTo}`)
  return { title: pageTitle(locale, "what_if.title"), page }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function OwnWhatIf() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("what_if.title")}
      kicker={
        <Link to="/path" className="link">
          {t("what_if.back_own")}
        </Link>
      }
      lead={t("what_if.lead")}
    >
      <WhatIfView page={page} share={t("what_if.share_own")} />
    </Page>
  )
}
