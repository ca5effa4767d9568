import { RemixBrowser } from "@remix-run/react"
import { StrictMode, startTransition } from "react"
import { hydrateRoot } from "react-dom/client"
import { TranslateProvider } from "./platform/i18n/context"
import { parseLocale } from "./platform/i18n/locale"
import { loadMessages } from "./platform/i18n/messages"

/** Takes over the page the server sent, in its language: the other catalogue is never fetched. */
async function hydrate() {
  const locale = parseLocale(document.documentElement.lang)
  const [messages] = await Promise.all([loadMessages(locale), pageDecoded()])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TranslateProvider locale={locale} messages={messages}>
          <RemixBrowser />
        </TranslateProvider>
      </StrictMode>,
    )
  })
}

/**
 * Resolves once the page's data are decoded. `RemixBrowser` throws the promise of them before it calls any hook, with no boundary above it.
 * Were React the one to wait, a click or a key that came before its first attempt would end it for good (error 345): the page would stay
 * as the server sent it, every form of it sent natively.
 */
async function pageDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (decoding) {
    await decoding
  }
}

void hydrate()
