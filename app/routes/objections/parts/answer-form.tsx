import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { type CasePage, LONGEST_WORDS } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { ownerInWords, stateInWords } from "./objection-words"

export interface AnswerFormProps {
  page: CasePage
  formToken: string
  /** what the last sending of this form got */
  answer: unknown
}

/** The owner's answer; who cannot answer reads why, and the answer that was given. */
export function AnswerForm({ page, formToken, answer }: AnswerFormProps) {
  const translator = useTranslate()
  const { t } = translator
  const { summary, cannotAnswer } = page
  const errors = refusedErrors(answer, translator, ["answer"])
  if (cannotAnswer !== null)
    return (
      <>
        <ErrorSummary errors={errors.summary} />
        {summary.answer !== null && <Given page={page} />}
        <p className="text-muted">{t(`objections.case.cannot.${cannotAnswer}`, { owner: ownerInWords(summary, translator) })}</p>
      </>
    )
  const conflict = [
    { label: t("objections.field.words"), mine: errors.typed("answer"), theirs: summary.answer },
    { label: t("objections.field.state"), mine: undefined, theirs: stateInWords(summary, translator) },
  ]
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict answer={answer} version={summary.version} rows={conflict} />
      <p className="text-muted">{t("objections.case.answer_text")}</p>
      <TextArea
        id="answer"
        name="answer"
        label={t("objections.field.words")}
        hint={t("objections.field.words_hint")}
        error={errors.of("answer")}
        defaultValue={errors.typed("answer")}
        maxLength={LONGEST_WORDS}
        required
      />
      <div className="cluster">
        <SubmitButton name="intent" value="uphold">
          {t("objections.case.uphold")}
        </SubmitButton>
        <SubmitButton look="secondary" name="intent" value="dismiss">
          {t("objections.case.dismiss")}
        </SubmitButton>
      </div>
    </Form>
  )
}

function Given({ page: { summary } }: { page: CasePage }) {
  const { t, locale } = useTranslate()
  return (
    <div className="mb-3">
      <p className="max-w-prose whitespace-pre-line break-words">{summary.answer}</p>
      {summary.answeredAt !== null && (
        <p className="mt-1 text-sm text-muted">
          {t("objections.field.answered_by", { at: formatInstant(summary.answeredAt, locale), by: summary.answeredBy ?? "–" })}
        </p>
      )}
    </div>
  )
}
