import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { amendClaim } from "~/features/training/claims/amend-claim.server"
import { claimParams } from "~/features/training/claims/claims.schema"
import { showFiling } from "~/features/training/claims/show-filing.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { FilingForm } from "./parts/filing-form"
import { SaidOfClaim } from "./parts/said-of-claim"

/** A claim that came back, as it was filed, to be put right. */
export const loader = guarded(
  { can: "claim.own", params: claimParams },
  async ({ scope, actor, params: { number }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "claims.amend", { number }),
    number,
    page: await showFiling({ scope, actor, number, today }),
    formToken: newFormToken(),
  }),
)

/** Sends it again under its number. */
export const action = guarded(
  { can: "claim.own", params: claimParams, upload: true },
  async ({ actor, params: { number }, request, today, now }) => {
    const filed = await amendClaim({ actor, number, request, today, now })
    if ("number" in filed) throw redirectTo(`/claims/${filed.number}?done=amended`)
    return filed
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function AmendClaim() {
  const { number, page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("claims.amend", { number })}
      kicker={
        <Link to={`/claims/${number}`} className="link">
          {t("claims.one", { number })}
        </Link>
      }
      lead={t("claims.amend_lead")}
    >
      {page.claim !== null && (
        <div className="mb-6">
          <SaidOfClaim claim={page.claim} />
        </div>
      )}
      <FilingForm page={page} formToken={formToken} answer={answer} />
    </Page>
  )
}
