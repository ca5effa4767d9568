import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { Select } from "~/components/form/select"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { DayKind } from "~/features/training/resources/read-days"
import { useTranslate } from "~/platform/i18n/context"
import { isOfIntent } from "./typed-list"

const KINDS: readonly DayKind[] = ["holiday", "exam", "workday"]
const FIELDS = ["on", "kind", "name", "text"] as const

interface Props {
  formToken: string
  answer: unknown
}

/** One day. A day that is there already is written over. */
export function AddDay({ formToken, answer }: Props) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(isOfIntent(answer, "add") ? answer : undefined, translator, FIELDS)
  const field = (name: (typeof FIELDS)[number]) => ({ id: name, name, defaultValue: errors.typed(name), error: errors.of(name) })
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="add" />
      <DateField {...field("on")} label={t("resources.day_on")} />
      <Select
        {...field("kind")}
        label={t("resources.day_kind")}
        options={KINDS.map((kind) => ({ value: kind, label: t(`resources.day_is.${kind}`) }))}
      />
      <TextField {...field("name")} label={t("resources.day_name")} maxLength={40} autoComplete="off" required />
      <div>
        <SubmitButton>{t("resources.calendar_add_submit")}</SubmitButton>
      </div>
    </Form>
  )
}

/** Many days, as they are copied from a table. */
export function PasteDays({ formToken, answer }: Props) {
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(isOfIntent(answer, "paste") ? answer : undefined, translator, FIELDS)
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="intent" value="paste" />
      <TextArea
        id="text"
        name="text"
        label={t("resources.calendar_rows")}
        hint={t("resources.calendar_rows_hint")}
        defaultValue={errors.typed("text")}
        error={errors.of("text")}
        rows={8}
        placeholder={t("resources.calendar_rows_example")}
      />
      <div>
        <SubmitButton look="secondary">{t("resources.calendar_paste_submit")}</SubmitButton>
      </div>
    </Form>
  )
}
