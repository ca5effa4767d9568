import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { fileClaim } from "~/features/training/claims/file-claim.server"
import { showFiling } from "~/features/training/claims/show-filing.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { FilingForm } from "./parts/filing-form"
import { ServiceDaysLine } from "./parts/service-days-line"

/** A teacher claims hours for training held elsewhere. */
export const loader = guarded({ can: "claim.own" }, async ({ scope, actor, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "claims.new"),
  page: await showFiling({ scope, actor, number: null, today }),
  formToken: newFormToken(),
}))

/** Files it, or asks first whether it is not the same as something that she has already. */
export const action = guarded({ can: "claim.own", upload: true }, async ({ actor, request, today, now }) => {
  const filed = await fileClaim({ actor, request, today, now })
  if ("number" in filed) throw redirectTo(`/claims/${filed.number}?done=filed`)
  return filed
})

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function NewClaim() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <Page
      title={t("claims.new")}
      kicker={
        <Link to="/claims" className="link">
          {t("claims.back_mine")}
        </Link>
      }
      lead={t("claims.new_lead")}
    >
      <FilingForm page={page} formToken={formToken} answer={answer} />
      <ServiceDaysLine days={page.serviceDays} />
    </Page>
  )
}
