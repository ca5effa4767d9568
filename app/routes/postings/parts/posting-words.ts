import type { ShownPosting } from "~/features/postings/postings-page"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** From when to when, as a person reads it. */
export function periodInWords(
  { startsOn, endsOn }: Pick<ShownPosting, "startsOn" | "endsOn">,
  today: string,
  translator: Translator,
): string {
  const { t, locale } = translator
  const from = formatDate(startsOn, locale)
  if (endsOn !== null) return t("postings.period", { from, to: formatDate(endsOn, locale) })
  return t(startsOn > today ? "postings.to_come" : "postings.open", { from })
}

/** Who recorded it, when and from what. */
export function sourceInWords({ kind, fileName, row, recordedAt, recordedBy }: ShownPosting["source"], { t, locale }: Translator): string {
  const at = formatInstant(recordedAt, locale)
  if (kind === "demo") return t("people.origin_demo")
  const file = fileName ?? ""
  const said =
    kind === "form" || fileName === null
      ? t("people.origin_form", { at })
      : row === null
        ? t("people.origin_import", { at, file })
        : t("people.origin_import_row", { at, file, row })
  return recordedBy === null ? said : t("postings.recorded_by", { by: recordedBy, said })
}
