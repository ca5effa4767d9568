/** Languages of the interface. The first is the default and the source of every message key. */
export const LOCALES = ["zh-CN", "en"] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = "zh-CN"

/** What each language calls itself: never translated. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { "zh-CN": "中文", en: "English" }

/** Whether a value names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The language a value names, or the default. */
export function parseLocale(value: unknown): Locale {
  return isLocale(value) ? value : DEFAULT_LOCALE
}

/** The language other than this one: what the switch in the header offers. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh-CN" : "en"
}
