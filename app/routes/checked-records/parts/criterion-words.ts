import type { Amounts } from "~/components/amounts"
import type { Criterion } from "~/domain/verdict"
import { formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** What a criterion is called. */
export function criterionName(id: string, { t, has }: Translator): string {
  const key = `verdict.criterion.${id}`
  return has(key) ? t(key) : id
}

/** What is required and what there is; null where the criterion has no number. */
export function numbersInWords({ required, actual, unit }: Criterion, { t }: Translator, { figure, unitName }: Amounts): string | null {
  if (required === null) return null
  const said = (value: number) => (unit === "hours" ? figure(value) : formatNumber(value))
  const unitWord = unit === null ? "" : unit === "hours" ? unitName : t(`verdict.unit.${unit}`)
  return t("checks.criterion.numbers", {
    required: said(required),
    actual: actual === null ? t("checks.criterion.unknown") : said(actual),
    unit: unitWord,
  })
}
