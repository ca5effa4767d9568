import type { HoursUnit } from "./i18n/format"
import type { Locale } from "./i18n/locale"
import { keepPreferences } from "./preferences.server"
import { redirectTo } from "./route-answers.server"
import { endedCookie, sessionCookie } from "./session.server"

interface WithSession {
  readonly request: Request
  readonly sessionId: string
  readonly to: string
}

/** On to a page with a new session. */
export async function redirectWithSession({ request, sessionId, to }: WithSession): Promise<Response> {
  return redirectTo(to, { "Set-Cookie": await sessionCookie(request, sessionId) })
}

/** To the sign-in page, signed out; the browser forgets what it kept of us, which it does only over TLS. */
export async function redirectSignedOut(request: Request): Promise<Response> {
  const headers = new Headers({ "Set-Cookie": await endedCookie(request) })
  if (new URL(request.url).protocol === "https:") headers.set("Clear-Site-Data", '"storage"')
  return redirectTo("/sign-in", headers)
}

interface WithPreferences {
  readonly to: string
  readonly locale: Locale | undefined
  readonly hoursUnit: HoursUnit | undefined
}

/** Back to a page, with the preferences changed. */
export async function redirectWithPreferences({ to, locale, hoursUnit }: WithPreferences): Promise<Response> {
  return redirectTo(to, await keepPreferences({ locale, hoursUnit }))
}
