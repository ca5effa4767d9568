import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { ownClaimsSearch } from "~/features/training/claims/claims.schema"
import { listOwnClaims } from "~/features/training/claims/list-own-claims.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { OwnClaim } from "./parts/own-claim"
import { ServiceDaysLine } from "./parts/service-days-line"

/** A teacher's own claims. */
export const loader = guarded({ can: "claim.own", search: ownClaimsSearch }, async ({ scope, search, today, locale }) => ({
  title: pageTitle(locale, "claims.mine"),
  page: await listOwnClaims({ scope, before: search.before, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function MyClaims() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const add = (
    <Link to="/claims/new" className={buttonLook("primary")}>
      {t("claims.new")}
    </Link>
  )
  return (
    <Page title={t("claims.mine")} lead={t("claims.mine_lead")} actions={page.rows.length > 0 && add}>
      {page.rows.length === 0 ? (
        <EmptyState title={t("claims.none")} next={t("claims.none_next")} action={add} />
      ) : (
        <ul className="grid gap-3">
          {page.rows.map((claim) => (
            <OwnClaim key={claim.number} claim={claim} />
          ))}
        </ul>
      )}
      {page.next !== null && (
        <p className="mt-4">
          <Link to={`/claims?before=${page.next}`} className="link inline-flex min-h-target items-center">
            {t("claims.older")}
          </Link>
        </p>
      )}
      <ServiceDaysLine days={page.serviceDays} />
    </Page>
  )
}
