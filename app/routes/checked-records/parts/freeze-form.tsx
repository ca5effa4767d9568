import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import { MOST_AT_ONCE } from "~/features/checked-records/check-page"
import { RULE_CHOICES } from "~/features/checked-records/checks.schema"
import { useTranslate } from "~/platform/i18n/context"

export interface FreezeFormProps {
  formToken: string
  answer: unknown
  /** what another page suggests */
  begun: { readonly teacher: string; readonly rule: string }
  today: string
}

/** Freezes a rule's verdict on one person or many. */
export function FreezeForm({ formToken, answer, begun, today }: FreezeFormProps) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(answer, translator, ["teacherNos", "judgedRule", "asOf"])
  return (
    <Form method="post" action="/checks#freeze" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <p className="text-muted">{t("checks.freeze_text", { most: MOST_AT_ONCE })}</p>
      <TextArea
        id="teacherNos"
        name="teacherNos"
        label={t("checks.field.teacher_nos")}
        hint={t("checks.field.teacher_nos_hint")}
        error={errors.of("teacherNos")}
        defaultValue={errors.typed("teacherNos") ?? begun.teacher}
      />
      <Select
        id="judgedRule"
        name="judgedRule"
        label={t("checks.field.rule")}
        error={errors.of("judgedRule")}
        defaultValue={errors.typed("judgedRule") ?? begun.rule}
        options={[
          { value: "", label: t("checks.field.rule_choose") },
          ...RULE_CHOICES.map((rule) => ({ value: rule, label: t(`verdict.rule.${rule}`) })),
        ]}
      />
      <DateField
        id="asOf"
        name="asOf"
        label={t("checks.field.as_of")}
        hint={t("checks.field.as_of_hint")}
        error={errors.of("asOf")}
        defaultValue={errors.typed("asOf") ?? today}
        max={today}
      />
      <div>
        <SubmitButton>{t("checks.freeze_submit")}</SubmitButton>
      </div>
    </Form>
  )
}
