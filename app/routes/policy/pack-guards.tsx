import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { knownName } from "~/features/policy/known-name"
import { findPackFiles } from "~/features/policy/pack-files.server"
import { packParams } from "~/features/policy/policy.schema"
import { showGuards } from "~/features/policy/show-guards.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { GuardsView } from "./parts/guards-view"
import { packAddress } from "./parts/pack-table"

/** The golden cases of a published pack and what they guard. */
export const loader = guarded({ can: "policy.read", params: packParams }, async ({ scope, params, locale }) => {
  const { districtId } = scope
  const known = await findPackFiles({ districtId, ...params })
  const pack = knownName(known)
  const title = pageTitle(locale, "policy.guards.title", { pack: pack.packName, version: pack.packVersion })
  return { title, pack, page: await showGuards({ districtId, files: known.files }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function PackGuards() {
  const { pack, page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("policy.guards.title", { pack: pack.packName, version: pack.packVersion })}
      kicker={
        <Link to={packAddress(pack)} className="link">
          {t("policy.pack", { pack: pack.packName, version: pack.packVersion })}
        </Link>
      }
      lead={t("policy.guards.lead")}
    >
      <GuardsView page={page} />
    </Page>
  )
}
