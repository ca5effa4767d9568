import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { applicationParams, endorseForm } from "~/features/dual-qualified/dual-qualified.schema"
import { endorseApplication } from "~/features/dual-qualified/endorse-application.server"
import { showDualApplication } from "~/features/dual-qualified/show-dual-application.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ApplicationView } from "./parts/application-view"
import { EndorseForm } from "./parts/endorse-form"

/** A school's turn on an application of its own. */
export const loader = guarded(
  { can: "dual_qualified.endorse", params: applicationParams },
  async ({ scope, actor, params: { applicationId }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "dual.endorse"),
    page: await showDualApplication({ scope, actor, applicationId, today }),
    formToken: newFormToken(),
  }),
)

/** Hands it on to the panel, or back to the teacher. */
export const action = guarded(
  { can: "dual_qualified.endorse", params: applicationParams, form: endorseForm, idempotent: true },
  async ({ actor, params: { applicationId }, form, now }) => {
    await endorseApplication({ actor, applicationId, form, now })
    return { done: form.intent }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Endorse() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  return (
    <ApplicationView page={page} done={answer && "done" in answer ? answer.done : null}>
      {page.canEndorse && (
        <Section title={t("dual.endorse")} id="endorse">
          <EndorseForm page={page} formToken={formToken} answer={answer} />
        </Section>
      )}
    </ApplicationView>
  )
}
