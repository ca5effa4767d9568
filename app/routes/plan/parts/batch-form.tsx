import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import type { ShownIndicator, TargetPage } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"
import { wordsNow } from "./words-now"

interface BatchFormProps {
  page: TargetPage
  indicator: ShownIndicator
  formToken: string
  answer: unknown
}

/** Says how 一批 is read of one indicator: from how many on. */
export function BatchForm({ page: { plan }, indicator, formToken, answer }: BatchFormProps) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "batch", told: { intent: "number" } })
  const { number } = wordsNow(indicator)
  return (
    <Form method="post" className="grid max-w-reading gap-4">
      {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="planId" value={plan.id} />
      <Conflict
        answer={refused.answer}
        version={plan.revision}
        rows={[{ label: t("targets.one.batch_number"), mine: refused.typed("number"), theirs: number }]}
      />
      <TextField
        id={refused.id("number")}
        name="number"
        inputMode="decimal"
        label={t("targets.one.batch_number")}
        hint={t("targets.one.batch_hint")}
        defaultValue={refused.typed("number") ?? number}
        error={refused.of("number")}
        maxLength={12}
        optional
      />
      <TextField
        id={refused.id("reason")}
        name="reason"
        label={t("targets.reason")}
        hint={t("targets.reason_hint")}
        defaultValue={refused.typed("reason")}
        error={refused.of("reason")}
        maxLength={300}
        required
      />
      <div>
        <SubmitButton name="intent" value="number">
          {t("targets.one.submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
