import type { MetaFunction } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import type { FeedbackQuestion } from "~/domain/attendance/feedback"
import { feedbackForm, feedbackParams } from "~/features/training/feedback/feedback.schema"
import { giveFeedback } from "~/features/training/feedback/give-feedback.server"
import { showFeedbackForm } from "~/features/training/feedback/show-feedback-form.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"

const QUESTIONS: readonly FeedbackQuestion[] = ["usefulness", "teaching", "organisation"]
const MARKS = ["1", "2", "3", "4", "5"] as const

/** What somebody who was there thinks of a run, without her name. */
export const loader = guarded(
  { can: "attendance.own", params: feedbackParams },
  async ({ scope, params: { number }, locale, newFormToken }) => ({
    title: pageTitle(locale, "feedback.title"),
    page: await showFeedbackForm({ scope, number }),
    formToken: newFormToken(),
  }),
)

/** Handed in, once. */
export const action = guarded(
  { can: "attendance.own", params: feedbackParams, form: feedbackForm, idempotent: true },
  async ({ actor, params: { number }, form, today }) => {
    await giveFeedback({ actor, number, form, today })
    return { done: true as const }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function FeedbackForm() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, [...QUESTIONS, "remark"])
  const isGiven = page.state === "given" || (answer !== undefined && "done" in answer)
  return (
    <Page title={t("feedback.title")} kicker={page.run.title} lead={t("feedback.lead", { title: page.run.title })}>
      <ErrorSummary errors={errors.summary} />
      {isGiven || page.state === "absent" ? (
        <p role="status" className="border-y border-line py-10 text-center text-lg">
          {t(isGiven ? "feedback.given" : "feedback.absent")}
        </p>
      ) : (
        <Form method="post" className="grid max-w-prose gap-6">
          <input type="hidden" name="formToken" value={formToken} />
          {QUESTIONS.map((question) => (
            <Question key={question} question={question} typed={errors.typed(question)} error={errors.of(question)} />
          ))}
          <TextArea
            id="remark"
            name="remark"
            label={t("feedback.remark")}
            hint={t("feedback.remark_hint")}
            defaultValue={errors.typed("remark")}
            error={errors.of("remark")}
            rows={4}
            maxLength={500}
            optional
          />
          <div>
            <SubmitButton>{t("feedback.submit")}</SubmitButton>
          </div>
        </Form>
      )}
    </Page>
  )
}

function Question({ question, typed, error }: { question: FeedbackQuestion; typed: string | undefined; error: string | undefined }) {
  const { t } = useTranslate()
  return (
    <fieldset id={question} className={error === undefined ? "" : "border-l-4 border-bad pl-3"}>
      <legend className="mb-1 font-medium">{t(`feedback.question.${question}`)}</legend>
      {error !== undefined && <p className="mb-1 font-medium text-bad">{error}</p>}
      <div className="grid gap-1 sm:grid-cols-5">
        {MARKS.map((mark) => (
          <label key={mark} className="flex min-h-target items-center gap-2 rounded border border-edge bg-surface px-3">
            <input type="radio" name={question} value={mark} defaultChecked={typed === mark} className="h-5 w-5" />
            <span className="text-sm">{t(`feedback.mark.${mark}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
