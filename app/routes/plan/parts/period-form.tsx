import { Form } from "@remix-run/react"
import { Conflict, isConflict } from "~/components/form/conflict"
import { DateField } from "~/components/form/date-field"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Fold } from "~/components/ui/fold"
import type { PlanHead } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { refusedPart } from "./refused-part"

/** Sets what a plan that is not final is called and how long it runs. */
export function PeriodForm({ plan, formToken, answer }: { plan: PlanHead; formToken: string; answer: unknown }) {
  const { t, ...translator } = useTranslate()
  const refused = refusedPart(answer, translator, { prefix: "period", told: { intent: "period" } })
  return (
    <Fold summary={t("targets.period_set")} open={refused.answer !== null}>
      <Form method="post" className="grid max-w-reading gap-4">
        {!isConflict(refused.answer) && <ErrorSummary errors={refused.summary} />}
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="planId" value={plan.id} />
        <Conflict
          answer={refused.answer}
          version={plan.revision}
          rows={[
            { label: t("targets.name"), mine: refused.typed("name"), theirs: plan.name },
            { label: t("targets.period_start"), mine: refused.typed("periodStart"), theirs: plan.periodStart },
            { label: t("targets.deadline"), mine: refused.typed("deadline"), theirs: plan.deadline },
          ]}
        />
        <TextField
          id={refused.id("name")}
          name="name"
          label={t("targets.name")}
          defaultValue={refused.typed("name") ?? plan.name}
          error={refused.of("name")}
          maxLength={80}
          required
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField
            id={refused.id("periodStart")}
            name="periodStart"
            label={t("targets.period_start")}
            defaultValue={refused.typed("periodStart") ?? plan.periodStart}
            error={refused.of("periodStart")}
          />
          <DateField
            id={refused.id("deadline")}
            name="deadline"
            label={t("targets.deadline")}
            defaultValue={refused.typed("deadline") ?? plan.deadline}
            error={refused.of("deadline")}
          />
        </div>
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
          <SubmitButton look="secondary" name="intent" value="period">
            {t("targets.period_submit")}
          </SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
