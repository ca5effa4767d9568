import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { assessmentParams, signForm } from "~/features/plan/assessments/assessments.schema"
import { showAssessment } from "~/features/plan/assessments/show-assessment.server"
import { signAssessment } from "~/features/plan/assessments/sign-assessment.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { AssessmentFacts } from "./parts/assessment-facts"

/** The last look before an assessment is signed. */
export const loader = guarded(
  { can: "assessment.sign", params: assessmentParams },
  async ({ scope, actor, params: { number }, locale, newFormToken }) => ({
    title: pageTitle(locale, "assessments.sign.title"),
    page: await showAssessment({ scope, actor, number }),
    formToken: newFormToken(),
  }),
)

/** Signs it: from here on nothing of it changes. */
export const action = guarded(
  { can: "assessment.sign", params: assessmentParams, form: signForm, idempotent: true },
  async ({ actor, params: { number }, form: { version } }) => {
    await signAssessment({ actor, number, version })
    return redirectTo(`/plan/assessments/${number}?done=signed`)
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function SignAssessment() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, [])
  const { number, state, canSign, isOwn } = page
  return (
    <Page
      title={t("assessments.sign.title")}
      kicker={
        <Link to={`/plan/assessments/${number}`} className="link">
          {number} {page.title}
        </Link>
      }
      lead={t("assessments.sign.lead")}
    >
      <AssessmentFacts page={page} />
      <p className="mt-6">
        <Link to={`/plan/assessments/${number}`} className="link inline-flex min-h-target items-center">
          {t("assessments.sign.read")}
        </Link>
      </p>
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      {isOwn && <p className="mt-4 font-medium">{t("assessments.sign.own")}</p>}
      {canSign && !isOwn && (
        <Form method="post" className="mt-4 grid gap-4">
          <p className="text-muted">{t("assessments.sign.who")}</p>
          <input type="hidden" name="formToken" value={formToken} />
          <Conflict
            answer={answer}
            version={page.version}
            rows={[
              {
                label: t("assessments.column.state"),
                mine: t("assessments.state.drawn"),
                theirs: t(`assessments.state.${state}`),
              },
            ]}
          />
          <div>
            <SubmitButton>{t("assessments.sign.submit")}</SubmitButton>
          </div>
        </Form>
      )}
      {!canSign && <p className="mt-4 font-medium">{t(`assessments.state_next.${state}`)}</p>}
    </Page>
  )
}
