import { RemixBrowser } from "@remix-run/react"
import { StrictMode, startTransition } from "react"
import { hydrateRoot } from "react-dom/client"
import { TranslateProvider } from "./platform/i18n/context"
import { parseLocale } from "./platform/i18n/locale"
import { loadMessages } from "./platform/i18n/messages"

/** Takes over the page the server sent, in its language: the other catalogue is never fetched. */
async function hydrate() {
  const locale = parseLocale(document.documentElement.lang)
  const messages = await loadMessages(locale)
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

void hydrate()
