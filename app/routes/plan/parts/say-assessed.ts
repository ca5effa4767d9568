import type { IndicatorResult } from "~/domain/indicators/indicator"
import type { AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { sayAmount } from "~/features/plan/report/say-indicator"
import { shownFigure } from "~/features/plan/report/shown-figure"
import { formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

type Figure = Pick<IndicatorResult, "actual" | "numerator" | "denominator" | "target"> & { readonly unit: IndicatorResult["unit"] }

/** A figure of an assessment with its parts: 46.2% (60 / 130); that it is not known. */
export function sayAssessed({ actual, numerator, denominator, unit, target }: Figure, { t }: Pick<Translator, "t">): string {
  if (actual === null) return t("plan.unknown")
  const amount = sayAmount(shownFigure(actual, { unit, target }), unit, { t })
  if (numerator === null || denominator === null) return amount
  return `${amount} (${t("plan.parts", { numerator: formatNumber(numerator), denominator: formatNumber(denominator) })})`
}

/** The plan that was assessed, and which version of its targets. */
export function sayPlan({ name, revision }: AssessmentPage["plan"], { t }: Pick<Translator, "t">): string {
  return revision === 0 ? t("assessments.one.plan_shipped", { name }) : t("assessments.one.plan_said", { name, revision })
}
