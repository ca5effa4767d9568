import { Form } from "@remix-run/react"
import { Conflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { DualApplicationPage } from "~/features/dual-qualified/dual-page"
import { useTranslate } from "~/platform/i18n/context"

/** On to the panel, or back to the teacher with what to amend. */
export function EndorseForm({ page, formToken, answer }: { page: DualApplicationPage; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const errors = refusedErrors(answer, translator, ["note"])
  const { application } = page
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={errors.summary} />
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={answer}
        version={application.version}
        rows={[{ label: t("dual.note"), mine: errors.typed("note"), theirs: application.schoolNote }]}
      />
      <TextArea
        id="note"
        name="note"
        label={t("dual.note")}
        hint={t("dual.note_hint_school")}
        defaultValue={errors.typed("note") ?? ""}
        error={errors.of("note")}
        rows={3}
        maxLength={500}
      />
      <div className="cluster">
        <SubmitButton name="intent" value="endorse">
          {t("dual.do.endorse")}
        </SubmitButton>
        <SubmitButton look="danger" name="intent" value="return">
          {t("dual.do.return")}
        </SubmitButton>
      </div>
    </Form>
  )
}
