import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { SubmitButton } from "~/components/form/submit-button"
import { TextArea } from "~/components/form/text-area"
import type { AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

/** Writes the general remarks of a draft. */
export function RemarksForm({ page, formToken, answer }: { page: AssessmentPage; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "remarks", told: { intent: "remarks" } })
  return (
    <Form method="post" className="mt-4 grid max-w-reading gap-4 print:hidden">
      {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <Conflict
        answer={refused.answer}
        version={page.version}
        rows={[{ label: t("assessments.one.remarks"), mine: refused.typed("remarks"), theirs: page.remarks }]}
      />
      <TextArea
        id={refused.id("remarks")}
        name="remarks"
        label={t("assessments.one.remarks")}
        hint={t("assessments.one.remarks_hint")}
        defaultValue={refused.typed("remarks") ?? page.remarks}
        error={refused.of("remarks")}
        rows={5}
        maxLength={4000}
      />
      <div>
        <SubmitButton look="secondary" name="intent" value="remarks">
          {t("assessments.one.remarks_submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
