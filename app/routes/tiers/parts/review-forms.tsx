import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { ButtonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import type { AwardPage } from "~/features/tiers/award-page"
import { useTranslate } from "~/platform/i18n/context"
import { awardRows } from "./award-conflict"

type Result = "renewed" | "lapsed" | "withdrawn"
interface ReviewFormsProps {
  page: AwardPage
  formToken: string
  /** what the last sending of one of the forms got */
  answer: unknown
}

const FIELDS = ["reviewedOn", "termEndsOn", "documentNo", "withdrawnOn", "note"]

/** The review of an award: three decisions, each a form of its own, so that none is taken by mistake for another. */
export function ReviewForms({ page, formToken, answer }: ReviewFormsProps) {
  const { t } = useTranslate()
  const { award, furtherTermEndsOn, isRenewed } = page
  const endsWithTerm = furtherTermEndsOn !== null && !isRenewed
  return (
    <>
      {award.termEndsOn === null && <p className="text-muted">{t("ladder.review.no_term")}</p>}
      {isRenewed && <p className="text-muted">{t("ladder.review.renewed_already")}</p>}
      {endsWithTerm && (
        <>
          <Decision {...{ page, formToken, answer }} result="renewed" />
          <Decision {...{ page, formToken, answer }} result="lapsed" />
        </>
      )}
      <Decision {...{ page, formToken, answer }} result="withdrawn" look="danger" />
    </>
  )
}

interface DecisionProps extends ReviewFormsProps {
  result: Result
  look?: ButtonLook
}

function Decision({ page, formToken, answer: given, result, look = "primary" }: DecisionProps) {
  const translator = useTranslate()
  const { t } = translator
  const isAnswered =
    typeof given === "object" && given !== null && "values" in given && (given.values as { result?: string }).result === result
  const answer = isAnswered ? given : null
  const errors = refusedErrors(answer, translator, FIELDS)
  const field = (name: string, usual = "") => ({
    id: isAnswered ? name : `${result}-${name}`,
    name,
    defaultValue: errors.typed(name) ?? usual,
    error: errors.of(name),
  })
  return (
    <Fold summary={t(`ladder.review.${result}`)} open={isAnswered}>
      <Form method="post" className="grid max-w-prose gap-4 pt-2">
        {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="result" value={result} />
        <Conflict answer={answer} version={page.version} rows={awardRows({ page, result, errors }, translator)} />
        <p className="text-muted">{t(`ladder.review.${result}_text`)}</p>
        <Days>
          <DateField {...field("reviewedOn", page.asOf)} label={t("ladder.review.reviewed_on")} max={page.asOf} />
          {result === "renewed" && (
            <DateField {...field("termEndsOn", page.furtherTermEndsOn ?? "")} label={t("ladder.review.new_term_ends_on")} />
          )}
          {result === "renewed" && (
            <TextField {...field("documentNo")} label={t("ladder.award.document")} maxLength={60} autoComplete="off" optional />
          )}
          {result === "withdrawn" && <DateField {...field("withdrawnOn")} label={t("ladder.one.withdrawn_on")} max={page.asOf} />}
        </Days>
        <TextArea {...field("note")} label={t(`ladder.review.note_${result}`)} rows={2} maxLength={200} optional={result !== "withdrawn"} />
        <div>
          <SubmitButton look={look}>{t(`ladder.review.${result}_submit`)}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}

function Days({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2">{children}</div>
}
