import type { FactOrigin, RecordValue } from "~/features/people/person-page"
import { formatDate, formatInstant, formatMonth, formatNumber } from "~/platform/i18n/format"
import type { CodeList, Translator } from "~/platform/i18n/translate"

/** A recorded value as a person reads it. */
export function valueInWords(value: RecordValue, { t, label, locale }: Translator): string {
  if (value === null) return t("layout.not_recorded")
  if (value.kind === "text") return value.text
  if (value.kind === "date") return formatDate(value.on, locale)
  if (value.kind === "month") return formatMonth(value.on, locale)
  if (value.kind === "code") return label(value.list as CodeList, value.code)
  if (value.kind === "number") return formatNumber(value.value)
  if (value.kind === "yesNo") return t(value.value ? "layout.yes" : "layout.no")
  return t("layout.open_end")
}

/** Where a fact came from: which file and row, or which form, and when. */
export function originInWords({ kind, fileName, row, recordedAt }: FactOrigin, { t, locale }: Translator): string {
  const at = formatInstant(recordedAt, locale)
  if (kind === "demo") return t("people.origin_demo")
  if (kind === "form" || fileName === null) return t("people.origin_form", { at })
  return row === null ? t("people.origin_import", { at, file: fileName }) : t("people.origin_import_row", { at, file: fileName, row })
}
