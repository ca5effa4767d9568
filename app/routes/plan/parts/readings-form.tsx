import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { Readings } from "~/domain/indicators/reading"
import type { PlanHead } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

interface ReadingsFormProps {
  plan: PlanHead
  readings: Readings
  formToken: string
  answer: unknown
}

const FIELDS = ["aboutPercent", "aboutAtLeast", "someOverMore", "tensFrom", "hundredsFrom"] as const

/** Sets how vague words of a plan are read; of a final plan all that can be set beside the numbers of 一批. */
export function ReadingsForm({ plan, readings, formToken, answer }: ReadingsFormProps) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "readings", told: { intent: "readings" } })
  const now: Readonly<Record<(typeof FIELDS)[number], string>> = {
    aboutPercent: String(readings.about.percent),
    aboutAtLeast: String(readings.about.atLeast),
    someOverMore: String(readings.someOver.more),
    tensFrom: String(readings.tens.from),
    hundredsFrom: String(readings.hundreds.from),
  }
  return (
    <Fold summary={t("targets.readings")} open={refused.answer !== null}>
      <Form method="post" className="grid max-w-reading gap-4">
        <p className="text-muted">{t("targets.readings_text")}</p>
        {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="planId" value={plan.id} />
        <Conflict
          answer={refused.answer}
          version={plan.revision}
          rows={FIELDS.map((name) => ({ label: t(`targets.reading.${name}`), mine: refused.typed(name), theirs: now[name] }))}
        />
        {FIELDS.map((name) => (
          <TextField
            key={name}
            id={refused.id(name)}
            name={name}
            inputMode="decimal"
            label={t(`targets.reading.${name}`)}
            defaultValue={refused.typed(name) ?? now[name]}
            error={refused.of(name)}
            maxLength={12}
          />
        ))}
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
          <SubmitButton look="secondary" name="intent" value="readings">
            {t("targets.readings_submit")}
          </SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
