import type { Locale } from "./locale"
import type { messages as source } from "./messages/zh-CN/screens"

/** Every key that a screen may name: the Chinese catalogue defines them, the others must have the same. */
export type MessageKey = keyof typeof source
export type Messages = Readonly<Record<MessageKey, string>>

/** The catalogue of one language, fetched alone: the browser gets the active language only. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const catalogue = locale === "en" ? await import("./messages/en/screens") : await import("./messages/zh-CN/screens")
  return catalogue.messages
}
