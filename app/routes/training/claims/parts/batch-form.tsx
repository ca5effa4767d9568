import { Form } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { type BatchPage, LONGEST_NOTE, REFUSAL_REASONS } from "~/features/training/claims/claim-page"
import { useTranslate } from "~/platform/i18n/context"
import { BatchTable } from "./batch-table"

interface BatchFormProps {
  page: BatchPage
  formToken: string
  answer: unknown
}

/** The claims that are ticked, and what is said of all of them: one button for each answer, which uses the fields that it needs. */
export function BatchForm({ page, formToken, answer }: BatchFormProps) {
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["note", "hours", "reason"])
  const isCollege = page.reader === "college"
  const most = Math.max(0, ...page.rows.map(({ hours }) => hours))
  return (
    <Form method="post" className="grid gap-6">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <BatchTable page={page} answer={answer} />
      <div className="grid max-w-prose gap-4">
        <p className="text-muted">{t("claims.batch_chosen_hint")}</p>
        {isCollege && (
          <TextField
            id="hours"
            name="hours"
            label={t("claims.hours_to_recognise")}
            hint={t("claims.batch_hours_hint")}
            error={errors.of("hours")}
            defaultValue={errors.typed("hours") ?? String(most)}
            inputMode="decimal"
          />
        )}
        {isCollege && (
          <Select
            id="reason"
            name="reason"
            label={t("claims.reason")}
            error={errors.of("reason")}
            defaultValue={errors.typed("reason") ?? ""}
            options={[
              { value: "", label: t("claims.choose") },
              ...REFUSAL_REASONS.map((value) => ({ value, label: t(`claims.reason.${value}`) })),
            ]}
            optional
          />
        )}
        <TextArea
          id="note"
          name="note"
          label={t("claims.note")}
          hint={t(isCollege ? "claims.note_recognise" : "claims.note_endorse")}
          error={errors.of("note")}
          defaultValue={errors.typed("note") ?? ""}
          rows={3}
          maxLength={LONGEST_NOTE}
        />
        <div className="cluster">
          <SubmitButton name="intent" value={isCollege ? "recognise" : "endorse"}>
            {t(isCollege ? "claims.do.recognise" : "claims.do.endorse")}
          </SubmitButton>
          <SubmitButton look="secondary" name="intent" value="return">
            {t("claims.do.return")}
          </SubmitButton>
          {isCollege && (
            <SubmitButton look="secondary" name="intent" value="refuse">
              {t("claims.do.refuse")}
            </SubmitButton>
          )}
        </div>
      </div>
    </Form>
  )
}
