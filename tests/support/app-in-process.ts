import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createRequestHandler, type ServerBuild } from "@remix-run/node"
import { closeDatabase, openDatabase } from "#db/client"
import { setClock } from "~/platform/clock.server"
import { reloadConfig } from "~/platform/config.server"
import { builtApp } from "./build"

export const ORIGIN = "http://app.test"

export interface Asked {
  readonly method?: string
  /** the cookie of a session */
  readonly cookie?: string | null
  readonly form?: Readonly<Record<string, string>> | URLSearchParams
  readonly headers?: Readonly<Record<string, string>>
  readonly remoteAddress?: string
}

export interface App {
  readonly build: ServerBuild
  request(path: string, asked?: Asked): Promise<Response>
  /** The session cookie of someone who signs in; throws when she is refused. */
  signIn(signInName: string, password: string): Promise<string>
  close(): Promise<void>
}

/** The built app without its server, on the database of a data directory: requests go straight to Remix. */
export async function openApp(directory: string): Promise<App> {
  const folder = await builtApp()
  process.env.DATA_DIR = directory
  process.env.LOG_LEVEL = "silent"
  await openDatabase({ file: reloadConfig().databaseFile })
  const build = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "server/index.js")).href)) as ServerBuild
  const handle = createRequestHandler(build, "production")
  const app: App = {
    build,
    async request(path, { method, cookie = null, form, headers = {}, remoteAddress = "192.0.2.1" } = {}) {
      const body = form === undefined ? null : new URLSearchParams(form as Record<string, string>)
      const all = new Headers({ host: "app.test", accept: "text/html", ...headers })
      if (cookie !== null) all.set("cookie", cookie)
      if (body !== null && !all.has("origin")) all.set("origin", ORIGIN)
      const url = new URL(path, ORIGIN)
      const request = new Request(url, { method: method ?? (body === null ? "GET" : "POST"), headers: all, body })
      return handle(request, { cspNonce: "test", remoteAddress, isRouterRequest: url.pathname.endsWith(".data") })
    },
    async signIn(signInName, password) {
      const response = await app.request("/sign-in", { form: { signInName, password } })
      const cookie = cookieOf(response)
      if (response.status !== 303 || cookie === null) throw new Error(`${signInName} was not signed in: ${response.status}`)
      return cookie
    },
    async close() {
      setClock(null)
      await closeDatabase()
    },
  }
  return app
}

/** The session cookie that a response sets, as the browser sends it back; null when it sets none. */
export function cookieOf(response: Response): string | null {
  const header = response.headers.getSetCookie().find((cookie) => /^(__Host-)?shicheng=/.test(cookie))
  return header?.split(";")[0] ?? null
}
