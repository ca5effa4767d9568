import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

/** Discards a draft, with the reason. */
export function DiscardForm({ page, formToken, answer }: { page: AssessmentPage; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "discard", told: { intent: "discard" } })
  return (
    <div className="print:hidden">
      <Fold summary={t("assessments.one.discard")} open={refused.answer !== null}>
        <Form method="post" className="grid max-w-reading gap-4">
          <p className="text-muted">{t("assessments.one.discard_text")}</p>
          {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
          <input type="hidden" name="formToken" value={formToken} />
          <Conflict
            answer={refused.answer}
            version={page.version}
            rows={[
              {
                label: t("assessments.column.state"),
                mine: t("assessments.state.discarded"),
                theirs: t(`assessments.state.${page.state}`),
              },
            ]}
          />
          <TextField
            id={refused.id("reason")}
            name="reason"
            label={t("assessments.one.discard_reason")}
            defaultValue={refused.typed("reason")}
            error={refused.of("reason")}
            maxLength={200}
            required
          />
          <div>
            <SubmitButton look="danger" name="intent" value="discard">
              {t("assessments.one.discard_submit")}
            </SubmitButton>
          </div>
        </Form>
      </Fold>
    </div>
  )
}
