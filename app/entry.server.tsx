import { PassThrough } from "node:stream"
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"
import { NonceContext } from "./components/layout/nonce"
import { TranslateProvider } from "./platform/i18n/context"
import { MESSAGES } from "./platform/i18n/messages.server"
import { log } from "./platform/log.server"
import { preferencesOf } from "./platform/preferences.server"

/** Longest time a page may take, with what is reckoned while it is on its way: a past day of a large district on a slow machine. */
const ABORT_AFTER_MS = 30_000
/** The same of what the browser's router asks for. Sooner, so that the page says that it was not reckoned before it breaks off. */
export const streamTimeout = 25_000

/** Renders a page as a stream. People get it as soon as its frame stands, robots when it is whole. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { cspNonce }: AppLoadContext & { cspNonce?: string },
): Promise<Response> {
  const { locale } = await preferencesOf(request)
  const whole = isbot(request.headers.get("user-agent") ?? "")
  return new Promise((resolve, reject) => {
    let code = status
    let started = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={cspNonce}>
        <TranslateProvider locale={locale} messages={MESSAGES[locale]}>
          <RemixServer context={remix} url={request.url} abortDelay={ABORT_AFTER_MS} {...(cspNonce !== undefined && { nonce: cspNonce })} />
        </TranslateProvider>
      </NonceContext.Provider>,
      {
        ...(cspNonce !== undefined && { nonce: cspNonce }),
        [whole ? "onAllReady" : "onShellReady"]: () => {
          started = true
          const body = new PassThrough()
          // an uncleared timer would keep the request in memory for all that time
          body.on("close", () => clearTimeout(timer))
          headers.set("Content-Type", "text/html; charset=utf-8")
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
          pipe(body)
        },
        onShellError: (error: unknown) => {
          clearTimeout(timer)
          reject(error)
        },
        onError: (error: unknown) => {
          code = 500
          if (started) log().error({ error }, "page broke off while rendering")
        },
      },
    )
    const timer = setTimeout(abort, ABORT_AFTER_MS)
  })
}

/** What a loader or the router threw and nobody meant: to the log; the person gets the number that `guarded` gave. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) log().error({ error, method: request.method, path: new URL(request.url).pathname }, "unexpected")
}
