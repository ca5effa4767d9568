import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { personParams } from "~/features/people/people.schema"
import { showWhatIf } from "~/features/what-if/show-what-if.server"
import { whatIfSearch } from "~/features/what-if/what-if.schema"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { WhatIfView } from "./parts/what-if-view"

/** What would be if: of one person, for who may see all that the rules rest on. */
export const loader = guarded(
  { can: "career.read", params: personParams, search: whatIfSearch },
  async ({ scope, params: { teacherNo }, search, today, now, locale }) => {
    const { page, goTo } = await showWhatIf({ scope, teacherNo, query: search, today, now })
    if (page === null) throw redirectTo(`/people/${encodeURIComponent(teacherNo)}/path/what-if${goTo}`)
    return { title: pageTitle(locale, "what_if.person_title", { name: page.subject.name }), page }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function PersonWhatIf() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { teacherNo, name } = page.subject
  return (
    <Page
      title={t("what_if.person_title", { name })}
      kicker={
        <Link to={`/people/${encodeURIComponent(teacherNo)}/path`} className="link">
          {t("what_if.back_person", { name })}
        </Link>
      }
      lead={t("what_if.lead")}
    >
      <WhatIfView page={page} share={t("what_if.share_person", { name })} />
    </Page>
  )
}
