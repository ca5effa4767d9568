import type { FactDifference, FactValue, FieldDifference } from "~/domain/fact-differences"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import type { CodeList, Translator } from "~/platform/i18n/translate"

/** The code list of a field, whatever the sheet. */
const CODES: Readonly<Record<string, CodeList>> = {
  postKind: "postKind",
  stage: "stage",
  sex: "sex",
  education: "education",
  conclusion: "registrationConclusion",
  recognition: "recognition",
  delivery: "delivery",
  topic: "trainingTopic",
  result: "appraisalResult",
  tier: "tierAward",
  title: "title",
}
/** Without a day, these have not come. */
const PERIOD_ENDS: readonly string[] = ["endsOn", "leftOn"]
/** Fields whose list depends on the sheet. */
const CODES_OF_SHEET: Readonly<Record<string, Readonly<Record<string, CodeList>>>> = {
  kind: { 请假: "leaveKind", 交流轮岗: "rotationKind", 师德: "ethicsRecordKind" },
  level: { 国内培训: "trainingLevel", 教师梯队: "designationLevel", 双师认定: "dualQualifiedLevel" },
}

/** One field of a corrected fact, before and after. */
export function fieldInWords(field: FieldDifference, sheet: string, translator: Translator): string {
  const { t, has } = translator
  const key = `checks.fact.${field.name}`
  const said = (value: FactValue) => valueInWords(value, { name: field.name, sheet, translator })
  return t("checks.since.field", {
    field: t(has(key) ? key : "checks.fact.other"),
    before: said(field.before),
    after: said(field.after),
  })
}

/** Which row: its name, and the key that finds it in the sheet, without the person's own number. */
export function rowInWords({ label, key }: Pick<FactDifference, "label" | "key">): string {
  const rest = key
    .split("|")
    .slice(1)
    .filter((part) => part !== label)
  return [label, ...rest].join(" · ")
}

function valueInWords(value: FactValue, of: { name: string; sheet: string; translator: Translator }): string {
  const { t, label, locale } = of.translator
  if (value === null) return t(PERIOD_ENDS.includes(of.name) ? "layout.open_end" : "layout.not_recorded")
  if (typeof value === "boolean") return t(value ? "layout.yes" : "layout.no")
  if (typeof value === "number") return formatNumber(of.name === "tenthsOfHour" ? value / 10 : value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, locale)
  const list = CODES_OF_SHEET[of.name]?.[of.sheet] ?? CODES[of.name]
  return list === undefined ? value : label(list, value)
}
