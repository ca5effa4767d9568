import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { useTranslate } from "~/platform/i18n/context"

const FIELDS = ["packVersion", "inForceFrom"]

/** The form for a draft of a pack: a new version from a day on. */
export function CopyPack({ formToken, answer }: { formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, FIELDS)
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <p className="text-muted">{t("policy.pack.copy_text")}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <TextField
        id="packVersion"
        name="packVersion"
        label={t("policy.pack.copy_version")}
        hint={t("policy.pack.copy_version_hint")}
        autoComplete="off"
        defaultValue={errors.typed("packVersion")}
        error={errors.of("packVersion")}
        required
      />
      <DateField
        id="inForceFrom"
        name="inForceFrom"
        label={t("policy.pack.copy_from")}
        defaultValue={errors.typed("inForceFrom")}
        error={errors.of("inForceFrom")}
      />
      <div>
        <SubmitButton>{t("policy.pack.copy")}</SubmitButton>
      </div>
    </Form>
  )
}
