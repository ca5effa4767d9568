import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { RoundSchool } from "~/features/title-rounds/list-round-schools.server"
import { POST_ROWS } from "~/features/title-rounds/round-phase"
import { useTranslate } from "~/platform/i18n/context"
import { PostRows } from "./post-rows"

const DAYS = ["opensOn", "applyByOn", "rankByOn", "judgedOn"] as const
const ROWS = Array.from({ length: POST_ROWS }, (_, at) => `post-${at + 1}`)
const FIELDS = ["name", ...DAYS, "pastedPosts", ...ROWS]

/** The form of a new round: its name, its four days, its posts in rows or as pasted lines. */
export function NewRound({ schools, formToken, answer }: { schools: readonly RoundSchool[]; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, FIELDS)
  return (
    <Form method="post" className="grid gap-6">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <div className="max-w-prose">
        <TextField
          id="name"
          name="name"
          label={t("titles.field.name")}
          hint={t("titles.field.name_hint")}
          defaultValue={errors.typed("name")}
          error={errors.of("name")}
          autoComplete="off"
          maxLength={60}
          required
        />
      </div>
      <fieldset>
        <legend className="mb-2 text-lg font-semibold">{t("titles.days")}</legend>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {DAYS.map((field) => (
            <DateField
              key={field}
              id={field}
              name={field}
              label={t(`titles.field.${field}`)}
              hint={t(`titles.hint.${field}`)}
              defaultValue={errors.typed(field)}
              error={errors.of(field)}
            />
          ))}
        </div>
      </fieldset>
      <PostRows schools={schools} errors={errors} answer={answer} />
      <div className="max-w-prose">
        <TextArea
          id="pastedPosts"
          name="pastedPosts"
          label={t("titles.pasted")}
          hint={t("titles.pasted_hint")}
          placeholder={t("titles.pasted_example")}
          defaultValue={errors.typed("pastedPosts")}
          error={errors.of("pastedPosts")}
          rows={8}
          optional
        />
      </div>
      <div>
        <SubmitButton>{t("titles.open_submit")}</SubmitButton>
      </div>
    </Form>
  )
}
