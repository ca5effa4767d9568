import { type Cookie, createCookie } from "@remix-run/node"
import type { HoursUnit } from "./i18n/format"
import { type Locale, parseLocale } from "./i18n/locale"

const ONE_YEAR_SECONDS = 365 * 24 * 3600
const options = { path: "/", sameSite: "lax", httpOnly: true, maxAge: ONE_YEAR_SECONDS } as const

/** What this browser prefers: known before anybody signs in. */
const localeCookie: Cookie = createCookie("locale", options)
const unitCookie: Cookie = createCookie("unit", options)

export interface Preferences {
  readonly locale: Locale
  readonly hoursUnit: HoursUnit
}

export async function preferencesOf(request: Request): Promise<Preferences> {
  const cookies = request.headers.get("cookie")
  const unit: unknown = await unitCookie.parse(cookies)
  return { locale: parseLocale(await localeCookie.parse(cookies)), hoursUnit: unit === "credits" ? "credits" : "hours" }
}

/** The headers that keep what was chosen. */
export async function keepPreferences({
  locale,
  hoursUnit,
}: {
  locale?: Locale | undefined
  hoursUnit?: HoursUnit | undefined
}): Promise<Headers> {
  const headers = new Headers()
  if (locale !== undefined) headers.append("Set-Cookie", await localeCookie.serialize(locale))
  if (hoursUnit !== undefined) headers.append("Set-Cookie", await unitCookie.serialize(hoursUnit))
  return headers
}
