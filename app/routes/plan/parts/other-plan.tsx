import { ChoiceLinks } from "~/components/ui/choice-links"
import { useTranslate } from "~/platform/i18n/context"

interface OtherPlanProps {
  plans: readonly { readonly id: string; readonly name: string }[]
  plan: string
  /** of the page that shows one plan at a time */
  address?: string
}

/** The plans there are, the one shown marked. */
export function OtherPlan({ plans, plan, address = "/plan/targets" }: OtherPlanProps) {
  const { t } = useTranslate()
  return (
    <div className="mb-6">
      <ChoiceLinks
        label={t("targets.plan")}
        choices={plans.map(({ id, name }) => ({ key: id, to: `${address}?plan=${id}`, text: name, chosen: id === plan }))}
      />
    </div>
  )
}
