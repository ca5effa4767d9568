import type { IndicatorUnit, Target } from "~/domain/indicators/indicator"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"
import type { ReportedIndicator } from "./plan-page"

/** Figures are rounded already; this only keeps every decimal that they have. */
const PLACES = 6

/** An amount in an indicator's unit: 46.2%, 18个, 28.5∶1. */
export function sayAmount(value: number, unit: IndicatorUnit, { t }: Pick<Translator, "t">): string {
  if (unit === "milestone") return t(value >= 1 ? "plan.milestone.reached" : "plan.milestone.not_reached")
  const n = formatNumber(value, PLACES)
  return n === "1" ? t(`plan.amount_one.${unit}`, { n }) : t(`plan.amount.${unit}`, { n })
}

/** An amount, or that it is not known. */
export function sayActual({ actual, unit }: Pick<ReportedIndicator, "actual" | "unit">, translator: Pick<Translator, "t">): string {
  return actual === null ? translator.t("plan.unknown") : sayAmount(actual, unit, translator)
}

/** The target in a few signs: ≥ 20个, > 50%, 5–8个; in words where the plan gives no number. */
export function sayTarget({ operator, lower, upper }: Target, unit: IndicatorUnit, translator: Pick<Translator, "t">): string {
  const { t } = translator
  if (unit === "milestone" && operator !== "none") return t("plan.milestone.target")
  if (operator === "range" && lower !== null && upper !== null)
    return t("plan.target.range", { from: formatNumber(lower, PLACES), to: sayAmount(upper, unit, translator) })
  const bound = operator === "<=" ? upper : lower
  if (operator === "none" || bound === null) return t("plan.target.none")
  if (operator === "range") return `≥ ${sayAmount(bound, unit, translator)}`
  const sign = { ">=": "≥", ">": ">", "<=": "≤" }[operator]
  return `${sign} ${sayAmount(bound, unit, translator)}`
}

/** Numerator and denominator of a share; null of a count. */
export function sayParts(
  { numerator, denominator }: Pick<ReportedIndicator, "numerator" | "denominator">,
  { t }: Pick<Translator, "t">,
): string | null {
  if (numerator === null || denominator === null) return null
  return t("plan.parts", { numerator: formatNumber(numerator), denominator: formatNumber(denominator) })
}

/** What lacks, in words; why it cannot be said; that nothing lacks. */
export function sayGap(indicator: ReportedIndicator, translator: Translator): string {
  const { t } = translator
  const { gap, outcome, isExceeded, missing, unit, target, actual } = indicator
  if (missing.length > 0) return t("plan.gap.missing", { facts: sayMissing(indicator, translator) })
  if (outcome === "undetermined" && target.operator === "none") return translator.say(target.reading)
  if (actual === null) return t("plan.gap.nobody")
  if (isExceeded) return t("plan.gap.exceeded")
  if (outcome === "undetermined") return t("plan.gap.unknown", { count: formatNumber(indicator.unknown) })
  if (outcome === "met") return t("plan.gap.none")
  if (unit === "milestone") return t("plan.gap.milestone")
  if (gap === null || gap === 0) return target.operator === ">" ? t("plan.gap.must_exceed") : t("plan.gap.short")
  if (unit === "percent") return t("plan.gap.points", { n: formatNumber(gap, PLACES) })
  return target.operator === "<="
    ? t("plan.gap.above", { amount: sayAmount(gap, unit, translator) })
    : t("plan.gap.amount", { amount: sayAmount(gap, unit, translator) })
}

/** The facts that are not kept, named. */
export function sayMissing({ missing }: Pick<ReportedIndicator, "missing">, { t, say }: Translator): string {
  return missing.map((name) => say({ key: `plan.missing.${name}` })).join(t("layout.list_separator"))
}

/** Where it is expected to stand on the deadline, with the range; that there is no forecast, and why. */
export function sayForecast({ forecast, told, unit }: ReportedIndicator, deadline: string, translator: Translator): string {
  const { t, say, locale } = translator
  if (forecast === null) return told === null ? t("plan.forecast.none") : say(told.method)
  const on = formatDate(deadline, locale)
  const amount = sayAmount(forecast.onDeadline, unit, translator)
  if (forecast.low === forecast.high) return t("plan.forecast.exact", { on, amount })
  return t("plan.forecast.range", { on, amount, low: formatNumber(forecast.low, PLACES), high: sayAmount(forecast.high, unit, translator) })
}
