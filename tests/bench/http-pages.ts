/** How many pages a second the built server gives to people who are signed in, beside a bare answer of the same server. */
import autocannon from "autocannon"
import { startServer } from "#tests/e2e/support/server"
import type { Figure } from "./figure"

const CONNECTIONS = 20
const WARM_SECONDS = 2
const SECONDS = 8

type Asked = { readonly what: string; readonly path: string; readonly role: string | null }

const BARE: Asked = { what: "bare answer (/healthz)", path: "/healthz", role: null }
const PAGES: readonly Asked[] = [
  { what: "sign-in page", path: "/sign-in", role: null },
  { what: "teacher's own hours", path: "/me", role: "teacher" },
  { what: "list of people, first page", path: "/people", role: "hr_officer" },
  { what: "list of people, those behind", path: "/people?standing=behind", role: "hr_officer" },
]

/** Serves a demo district that is already loaded. */
export async function benchHttp({ dataDirectory, teachers }: { dataDirectory: string; teachers: number }): Promise<Figure[]> {
  const server = await startServer(dataDirectory, { LOG_LEVEL: "error", RATE_LIMIT: "0" })
  try {
    const bare = await load(`${server.url}${BARE.path}`, "")
    const floor = { what: BARE.what, value: bare.rps }
    const figures: Figure[] = [{ what: BARE.what, teachers, value: bare.rps, unit: "/s", floor: null, note: bare.note }]
    for (const { what, path, role } of PAGES) {
      const cookie = role === null ? "" : await signIn(server.url, role)
      const { rps, note } = await load(`${server.url}${path}`, cookie)
      figures.push({ what, teachers, value: rps, unit: "/s", floor, note })
    }
    return figures
  } finally {
    await server.stop()
  }
}

async function load(url: string, cookie: string): Promise<{ rps: number; note: string }> {
  const headers = { accept: "text/html", cookie }
  const first = await fetch(url, { headers, redirect: "manual" })
  if (first.status !== 200) throw new Error(`${url} answered ${first.status}`)
  await autocannon({ url, headers, connections: CONNECTIONS, duration: WARM_SECONDS })
  const { requests, latency, non2xx, errors } = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were no pages, ${errors} got none`)
  return { rps: requests.average, note: `p50 ${latency.p50} ms, p99 ${latency.p99} ms` }
}

/** As a browser without JavaScript: the names on the sign-in page, the form, the cookie. */
async function signIn(url: string, role: string): Promise<string> {
  const page = await (await fetch(`${url}/sign-in`, { headers: { accept: "text/html" } })).text()
  const row = page.split(`data-demo-role="${role}"`)[1] ?? ""
  const [signInName, password] = [...row.matchAll(/<code>([^<]+)<\/code>/g)].map(([, text]) => text ?? "")
  if (signInName === undefined || password === undefined) throw new Error(`the sign-in page names no demo sign-in for ${role}`)
  const answer = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
    body: new URLSearchParams({ to: "/", signInName, password }),
  })
  if (answer.status !== 302 && answer.status !== 303) throw new Error(`signing in as ${role} answered ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ")
}
