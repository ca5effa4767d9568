import type { BalanceMeasure } from "~/domain/balance/measures"
import type { BalanceYardstick, ShownFigureOfBalance } from "~/features/plan/balance/balance-page"
import { formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** The measures in the order of the page: a list of its own, so that the rules stay out of the browser. */
export const MEASURES = [
  "hours_completion",
  "rotation_share",
  "rotation_backbone",
  "backbone_per_hundred",
  "trained_hours",
] as const satisfies readonly BalanceMeasure[]

const PERCENTAGES: readonly BalanceMeasure[] = ["hours_completion", "rotation_share", "rotation_backbone"]

/** An amount of a measure: 92.3%, 1.25, 86.5. */
export function sayBalance(measure: BalanceMeasure, value: number, { t }: Pick<Translator, "t">): string {
  if (PERCENTAGES.includes(measure)) return t("balance.percent", { n: formatNumber(value, 1) })
  return formatNumber(value, measure === "backbone_per_hundred" ? 2 : 1)
}

/** A figure; that there is nobody to have a share of; that it is not known. */
export function sayFigure(
  measure: BalanceMeasure,
  { value, denominator }: ShownFigureOfBalance,
  translator: Pick<Translator, "t">,
): string {
  if (value !== null) return sayBalance(measure, value, translator)
  return translator.t(denominator === null ? "balance.unknown" : "balance.nobody")
}

/** What a figure is made of, where its parts are people. */
export function sayBalanceParts(
  measure: BalanceMeasure,
  { numerator, denominator }: ShownFigureOfBalance,
  { t }: Pick<Translator, "t">,
): string | null {
  if (measure === "trained_hours" || numerator === null || !denominator) return null
  return t("balance.parts", { numerator: formatNumber(numerator), denominator: formatNumber(denominator) })
}

/** What is asked of a measure. */
export function sayNorm({ measure, norm }: BalanceYardstick, translator: Pick<Translator, "t">): string {
  const { t } = translator
  return norm === null ? t("balance.how.norm_none") : t("balance.how.norm_said", { norm: sayBalance(measure, norm.atLeast, translator) })
}
