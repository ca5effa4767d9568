import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { draftParams } from "~/features/policy/policy.schema"
import { showDraftGuards } from "~/features/policy/show-draft-guards.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { DraftKicker } from "./parts/draft-kicker"
import { GuardsView } from "./parts/guards-view"

/** The golden cases of a draft and what they guard. */
export const loader = guarded({ can: "policy.edit", params: draftParams }, async ({ actor, params, locale }) => {
  const { draft, page } = await showDraftGuards({ actor, ...params })
  return { title: pageTitle(locale, "policy.guards.title", { pack: draft.packName, version: draft.packVersion }), draft, page }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function DraftGuards() {
  const { draft, page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("policy.guards.title", { pack: draft.packName, version: draft.packVersion })}
      kicker={<DraftKicker draft={draft} />}
      lead={t("policy.guards.lead")}
    >
      <GuardsView page={page} />
    </Page>
  )
}
