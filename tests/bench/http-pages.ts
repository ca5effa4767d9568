/** How many pages a second the built server gives to people who are signed in, beside a bare answer of the same server. */
import autocannon from "autocannon"
import { startServer } from "#tests/e2e/support/server"
import type { Figure } from "./figure"

/** Enough to fill the machine: how many pages it gives. How long one takes is asked one after the other: among twenty it would tell of the queue. */
const CONNECTIONS = 20
const WARM_SECONDS = 2
const SECONDS = 8

type Asked = { readonly what: string; readonly path: string; readonly role: string | null; readonly slowest?: true }

const BARE: Asked = { what: "bare answer (/healthz)", path: "/healthz", role: null }
const PAGES: readonly Asked[] = [
  { what: "sign-in page", path: "/sign-in", role: null },
  { what: "teacher's own hours", path: "/me", role: "teacher" },
  { what: "list of people, first page", path: "/people", role: "hr_officer" },
  { what: "list of people, those behind", path: "/people?standing=behind", role: "hr_officer" },
  { what: "HR desk", path: "/desk", role: "hr_officer", slowest: true },
  { what: "plan, overview", path: "/plan", role: "district_leader", slowest: true },
  { what: "list: rotation", path: "/lists/rotation", role: "hr_officer", slowest: true },
  { what: "list: rotation, due, by day", path: "/lists/rotation?outcome=met&sort=due", role: "hr_officer", slowest: true },
  { what: "list: title", path: "/lists/title", role: "hr_officer", slowest: true },
  {
    what: "list: title, not yet, primary, by day",
    path: "/lists/title?outcome=not_met&stage=primary&sort=due",
    role: "hr_officer",
    slowest: true,
  },
  { what: "list: title, a name searched", path: "/lists/title?q=%E7%8E%8B&sort=school", role: "hr_officer", slowest: true },
]

/** Serves a demo district that is already loaded. */
export async function benchHttp({ dataDirectory, teachers }: { dataDirectory: string; teachers: number }): Promise<Figure[]> {
  const server = await startServer(dataDirectory, { LOG_LEVEL: "error", RATE_LIMIT: "0" })
  try {
    const bare = await load(`${server.url}${BARE.path}`, "")
    const floor = { what: BARE.what, value: bare.rps }
    const bareMs = (await oneByOne(`${server.url}${BARE.path}`, "")).p99
    const figures: Figure[] = [{ what: BARE.what, teachers, value: bare.rps, unit: "/s", floor: null, note: bare.note }]
    const cookies = new Map<string, string>()
    for (const { what, path, role, slowest } of PAGES) {
      if (role !== null && !cookies.has(role)) cookies.set(role, await signIn(server.url, role))
      const { rps, note } = await load(`${server.url}${path}`, cookies.get(role ?? "") ?? "")
      figures.push({ what, teachers, value: rps, unit: "/s", floor, note })
      if (slowest === true)
        figures.push(await alone({ what, teachers, url: `${server.url}${path}`, cookie: cookies.get(role ?? "") ?? "", floor: bareMs }))
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

/** How long one page takes whoever has the server to herself; one answer in a hundred takes longer. */
async function alone(asked: { what: string; teachers: number; url: string; cookie: string; floor: number }): Promise<Figure> {
  const { what, teachers, url, cookie, floor } = asked
  const { p50, p99 } = await oneByOne(url, cookie)
  return {
    what: `${what}, p99`,
    teachers,
    value: p99,
    unit: "ms",
    floor: { what: BARE.what, value: Math.max(1, floor) },
    note: `p50 ${p50} ms`,
  }
}

async function oneByOne(url: string, cookie: string): Promise<{ p50: number; p99: number }> {
  return (await autocannon({ url, headers: { accept: "text/html", cookie }, connections: 1, duration: SECONDS })).latency
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
