import type { SummaryItem } from "~/components/ui/summary-list"
import type { RunCost } from "~/features/training/closing/closing-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** What a run cost, the hours that it credited, and what one of them cost. */
export function useCostItems({ cost, hours, perHour }: RunCost): readonly SummaryItem[] {
  const { t, hours: saidHours } = useTranslate()
  const yuan = (amount: number) => t("closing.cost_yuan", { cost: formatNumber(amount, 2) })
  if (cost === null) return [{ term: t("closing.cost_total"), value: t("closing.cost_none") }]
  return [
    { term: t("closing.cost_total"), value: yuan(cost) },
    { term: t("closing.cost_hours"), value: saidHours(hours) },
    { term: t("closing.cost_per_hour"), value: perHour === null ? t("closing.cost_unknown") : yuan(perHour) },
  ]
}
