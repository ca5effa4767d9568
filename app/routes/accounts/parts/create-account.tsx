import { Form } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { useTranslate } from "~/platform/i18n/context"
import { PlaceFields } from "./place-fields"

const FIELDS = ["signInName", "displayName", "role", "teacherNo", "schoolCode"]

/** The form for a new account. `answer` is what the last sending of it got. */
export function CreateAccount({ formToken, answer }: { formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, FIELDS)
  return (
    <Form method="post" action="/accounts" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <TextField
        id="signInName"
        name="signInName"
        label={t("accounts.create.name")}
        hint={t("accounts.create.name_hint")}
        autoComplete="off"
        defaultValue={errors.typed("signInName")}
        error={errors.of("signInName")}
        required
      />
      <TextField
        id="displayName"
        name="displayName"
        label={t("accounts.create.person")}
        autoComplete="off"
        defaultValue={errors.typed("displayName")}
        error={errors.of("displayName")}
        required
      />
      <PlaceFields errors={errors} />
      <div>
        <SubmitButton>{t("accounts.create.submit")}</SubmitButton>
      </div>
    </Form>
  )
}
