import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { TargetPage } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

/** Takes an indicator out of a plan that is not final. */
export function RemoveTarget({ page: { plan, indicator }, formToken, answer }: { page: TargetPage; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "remove", told: { intent: "remove" } })
  return (
    <Fold summary={t("targets.one.remove")} open={refused.answer !== null}>
      <Form method="post" className="grid max-w-reading gap-4">
        <p className="text-muted">{t("targets.one.remove_text")}</p>
        {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="planId" value={plan.id} />
        <Conflict
          answer={refused.answer}
          version={plan.revision}
          rows={[{ label: t("targets.one.text"), mine: indicator?.text, theirs: indicator?.text }]}
        />
        <TextField
          id={refused.id("reason")}
          name="reason"
          label={t("targets.reason")}
          defaultValue={refused.typed("reason")}
          error={refused.of("reason")}
          maxLength={300}
          required
        />
        <div>
          <SubmitButton look="danger" name="intent" value="remove">
            {t("targets.one.remove_submit")}
          </SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
