import type { Locale } from "./locale"
import type { MessageKey } from "./messages"
import { translatorFor } from "./messages.server"
import type { MessageValues } from "./translate"

/** The document title of a page: 教师 – 师程. */
export function pageTitle(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const { t } = translatorFor(locale)
  return `${t(key, values)} – ${t("layout.app")}`
}
