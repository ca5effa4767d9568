import type { Locale } from "./locale"
import type { messages as source } from "./messages/zh-CN/all"

/** Every message key there is: the Chinese catalogue defines them, the others must have the same. */
export type MessageKey = keyof typeof source
export type Messages = Readonly<Record<MessageKey, string>>

/** The catalogue of one language, fetched alone: the browser gets the active language only. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const catalogue = locale === "en" ? await import("./messages/en/all") : await import("./messages/zh-CN/all")
  return catalogue.messages
}
