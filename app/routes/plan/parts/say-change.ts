import type { ComparedIndicator } from "~/features/plan/assessments/assessment-page"
import { sayAmount } from "~/features/plan/report/say-indicator"
import { formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

const PLACES = 2

/** How a figure moved from one assessment to the other, in words. */
export function sayChange({ change, unit }: Pick<ComparedIndicator, "change" | "unit">, { t }: Pick<Translator, "t">): string {
  if (change === null) return t("assessments.compare.unknown")
  const amount = Math.round(Math.abs(change) * 10 ** PLACES) / 10 ** PLACES
  if (amount === 0) return t("assessments.compare.same")
  if (unit === "percent")
    return t(change > 0 ? "assessments.compare.points_more" : "assessments.compare.points_less", { n: formatNumber(amount, PLACES) })
  if (unit === "milestone") return sayAmount(change > 0 ? 1 : 0, unit, { t })
  return t(change > 0 ? "assessments.compare.more" : "assessments.compare.less", { amount: sayAmount(amount, unit, { t }) })
}
