import { Form } from "@remix-run/react"
import { DateField } from "~/components/form/date-field"
import { Select } from "~/components/form/select"
import { buttonLook } from "~/components/ui/button-look"
import type { PlanChoice } from "~/features/plan/report/plan-page"
import { useTranslate } from "~/platform/i18n/context"

interface PlanChoiceProps {
  plans: readonly PlanChoice[]
  plan: string
  asOf: string
  /** the latest day that can be asked for */
  today: string
  /** what else the address keeps */
  kept: Readonly<Record<string, string>>
}

/** Which plan, on which day: a form that is sent, so that what is asked stands in the address. */
export function PlanChoiceForm({ plans, plan, asOf, today, kept }: PlanChoiceProps) {
  const { t } = useTranslate()
  return (
    <Form
      method="get"
      aria-label={t("plan.choice")}
      className="mb-8 grid grid-cols-[1fr_auto] gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-[2fr_1fr_auto] sm:items-end print:hidden"
    >
      <div className="col-span-2 sm:col-span-1">
        <Select
          id="plan"
          name="plan"
          label={t("plan.choice.plan")}
          defaultValue={plan}
          options={plans.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <DateField key={asOf} id="asOf" name="asOf" label={t("plan.choice.as_of")} defaultValue={asOf} max={today} />
      {Object.entries(kept).map(([name, value]) => value !== "" && <input key={name} type="hidden" name={name} value={value} />)}
      {/* without a script nothing can be put in later: the page is sent whole */}
      <noscript>
        <input type="hidden" name="wait" value="1" />
      </noscript>
      <button type="submit" className={`${buttonLook("primary")} self-end`}>
        {t("plan.choice.show")}
      </button>
    </Form>
  )
}
