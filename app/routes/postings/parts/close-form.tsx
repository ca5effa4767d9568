import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { LEAVING_REASONS, type ShownPosting } from "~/features/postings/postings-page"
import { useTranslate } from "~/platform/i18n/context"

export interface CloseFormProps {
  /** the open posting */
  posting: ShownPosting
  formToken: string
  /** what the last sending of this form got */
  answer: unknown
}

/** The end of the open posting without another. */
export function CloseForm({ posting, formToken, answer }: CloseFormProps) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, ["lastDayOn", "reason"])
  const reasons = [
    { value: "", label: t("postings.field.reason_choose") },
    ...LEAVING_REASONS.map((reason) => ({ value: reason, label: t(`postings.reason.${reason}`) })),
  ]
  const conflict = [
    { label: t("postings.field.open"), mine: undefined, theirs: `${posting.schoolName} ${posting.startsOn}` },
    { label: t("postings.field.last_day"), mine: errors.typed("lastDayOn"), theirs: posting.endsOn },
  ]
  return (
    <Form method="post" action="#close" className="grid max-w-prose gap-4">
      {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict answer={answer} version={posting.id} rows={conflict} />
      <p className="text-muted">{t("postings.close_text", { school: posting.schoolName })}</p>
      <DateField
        id="lastDayOn"
        name="lastDayOn"
        label={t("postings.field.last_day")}
        error={errors.of("lastDayOn")}
        defaultValue={errors.typed("lastDayOn")}
      />
      <Select
        id="reason"
        name="reason"
        label={t("postings.field.reason")}
        error={errors.of("reason")}
        defaultValue={errors.typed("reason") ?? ""}
        options={reasons}
      />
      <div>
        <SubmitButton look="secondary" name="intent" value="close">
          {t("postings.close_submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
