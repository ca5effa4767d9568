import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { certifyApplication } from "~/features/dual-qualified/certify-application.server"
import { applicationParams, certifyForm } from "~/features/dual-qualified/dual-qualified.schema"
import { showDualApplication } from "~/features/dual-qualified/show-dual-application.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ApplicationView } from "./parts/application-view"
import { CertifyForm } from "./parts/certify-form"

/** One application for certification, with the conditions then and now. */
export const loader = guarded(
  { can: "dual_qualified.read", params: applicationParams },
  async ({ scope, actor, params: { applicationId }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "dual.application"),
    page: await showDualApplication({ scope, actor, applicationId, today }),
    formToken: newFormToken(),
  }),
)

/** The panel's word. */
export const action = guarded(
  { can: "dual_qualified.certify", params: applicationParams, form: certifyForm, idempotent: true },
  async ({ actor, params: { applicationId }, form, today, now }) => {
    await certifyApplication({ actor, applicationId, form, today, now })
    return { done: form.decision }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function DualApplication() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <ApplicationView page={page} done={answer && "done" in answer ? answer.done : null}>
      {page.canCertify && (
        <Section title={t("dual.decide")} id="decide">
          <CertifyForm page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
      {page.canEndorse && (
        <p className="mt-6">
          <Link to={`/dual-qualified/applications/${page.application.id}/endorse`} className={buttonLook("primary")}>
            {t("dual.endorse")}
          </Link>
        </p>
      )}
    </ApplicationView>
  )
}
