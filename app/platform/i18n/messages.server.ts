import type { Locale } from "./locale"
import type { Messages } from "./messages"
import { messages as en } from "./messages/en/all"
import { messages as zhCN } from "./messages/zh-CN/all"
import { createTranslator, type Translator } from "./translate"

/** Both catalogues, whole: on the server only. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, en }

/** The translator of a language, for what the server itself writes: files, the command line, titles. */
export function translatorFor(locale: Locale): Translator {
  return createTranslator({ locale, messages: MESSAGES[locale] })
}
