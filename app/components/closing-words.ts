import type { Translator } from "~/platform/i18n/translate"

/** Why a posting was closed without another, as whoever closed it said. */
export function closingInWords(reason: string, { t, has }: Pick<Translator, "t" | "has">): string {
  const key = `postings.reason.${reason}`
  return t("postings.closed_for", { reason: has(key) ? t(key) : reason })
}
