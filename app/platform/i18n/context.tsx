import { createContext, type ReactNode, useContext, useMemo } from "react"
import type { Locale } from "./locale"
import type { Messages } from "./messages"
import { createTranslator, type Translator } from "./translate"

const TranslatorContext = createContext<Translator | null>(null)

/** Gives everything below it one language. The entries put it around the whole app. */
export function TranslateProvider({ locale, messages, children }: { locale: Locale; messages: Messages; children: ReactNode }) {
  const translator = useMemo(() => createTranslator({ locale, messages }), [locale, messages])
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>
}

/** The translator of the language in force. */
export function useTranslate(): Translator {
  const translator = useContext(TranslatorContext)
  if (translator === null) throw new Error("useTranslate needs a TranslateProvider above it")
  return translator
}
