import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type RunningServer, startServer } from "#tests/e2e/support/server"
import { builtApp } from "#tests/support/build"

let directory: string
let server: RunningServer

beforeAll(async () => {
  await builtApp()
  directory = mkdtempSync(join(tmpdir(), "shicheng-http-"))
  server = await startServer(directory, { DEMO: "0", SHICHENG_NOW: "" })
}, 240_000)

afterAll(async () => {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, { redirect: "manual", ...init })
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, { method: "POST", body: new URLSearchParams(form), headers: { origin: server.url, accept: "text/html", ...headers } })
const firstPassword = () => /admin {2}(\S+)/.exec(server.printed())?.[1] ?? ""

describe("the server", () => {
  test("says that it lives and that it can serve, to anybody", async () => {
    for (const path of ["/healthz", "/readyz"]) expect((await ask(path)).status).toBe(200)
  })

  test("names the first administrator's password once, which must be changed at once", async () => {
    expect(firstPassword()).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    const response = await post("/sign-in", { signInName: "admin", password: firstPassword() })
    expect([response.status, response.headers.get("location")]).toEqual([303, "/account/password"])
  })

  test("protects every page by its headers, and lets no browser keep one", async () => {
    const response = await ask("/sign-in")
    const policy = response.headers.get("content-security-policy") ?? ""
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(await response.text()).toContain(`nonce="${nonce}"`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    })
    expect(response.headers.get("strict-transport-security")).toMatch(/max-age=31536000; includeSubDomains/)
    expect(response.headers.get("x-powered-by")).toBeNull()
    const again = await ask("/sign-in")
    expect(again.headers.get("content-security-policy")).not.toContain(String(nonce))
  })

  test("lets assets be kept for ever, and lists no directory", async () => {
    const page = await (await ask("/sign-in")).text()
    const asset = /\/assets\/[\w.-]+\.js/.exec(page)?.[0] ?? ""
    const response = await ask(asset)
    expect(response.headers.get("cache-control")).toMatch(/max-age=31536000, immutable/)
    expect((await ask("/assets/")).status).toBe(404)
    expect((await ask("/assets/none.js")).status).toBe(404)
    for (const path of ["/.git/config", "/package.json", "/..%2fpackage.json", "/data/data-key"]) expect((await ask(path)).status).toBe(404)
  })

  test("sets a cookie that scripts and other sites do not get", async () => {
    const response = await post("/sign-in", { signInName: "admin", password: firstPassword() })
    const cookie = response.headers.get("set-cookie") ?? ""
    expect(cookie).toMatch(/^shicheng=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test("refuses writes from another site with 403", async () => {
    const response = await post("/sign-in", { signInName: "x", password: "y" }, { origin: "https://evil.test" })
    expect(response.status).toBe(403)
    expect((await post("/sign-in", { signInName: "x", password: "y" }, { "sec-fetch-site": "cross-site" })).status).toBe(403)
  })

  test("answers what is malformed without a fault", async () => {
    expect((await ask("/%E0%A4%A")).status).toBe(400)
    expect((await ask("/people/%00")).status).toBeLessThan(500)
    const json = await ask("/sign-in", { method: "POST", body: "{}", headers: { "content-type": "application/json", origin: server.url } })
    expect(json.status).toBe(422)
    expect((await ask("/sign-in", { method: "DELETE", headers: { origin: server.url } })).status).toBeLessThan(500)
    expect((await ask("/sign-in?_data=routes%2Faccount%2Fsign-in")).status).toBe(400)
    expect((await ask("/sign-in?from=singlemessage&utm_source=x")).status).toBe(200)
    expect(server.printed()).not.toContain('"fault"')
  })

  test("does not believe X-Forwarded-For: changing it opens no new count of sign-ins", async () => {
    const answers: number[] = []
    for (let count = 0; count < 125; count++)
      answers.push(
        (await post("/sign-in", { signInName: `n${count % 25}`, password: "" }, { "x-forwarded-for": `192.0.2.${count}` })).status,
      )
    expect(answers).toContain(429)
  })

  test("closes a connection that never finishes its headers", async () => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n")
    const closed = once(socket, "close")
    socket.resume()
    await closed
    expect((await ask("/healthz")).status).toBe(200)
  })
})

test("asked to end while requests are under way, it finishes them and exits with 0", async () => {
  const other = mkdtempSync(join(tmpdir(), "shicheng-http-"))
  const ending = await startServer(other, { DEMO: "0", SHICHENG_NOW: "" })
  const asked = Array.from({ length: 30 }, () =>
    fetch(`${ending.url}/sign-in`, { headers: { connection: "close" } }).then((response) => response.status),
  )
  await Promise.race(asked)
  const code = await ending.stop()
  const answers = await Promise.allSettled(asked)
  expect(code).toBe(0)
  expect(answers.every((answer) => answer.status === "rejected" || answer.value === 200)).toBe(true)
  rmSync(other, { recursive: true, force: true })
})

test("does not start with a setting that cannot be used, and names it", async () => {
  await expect(startServer(directory, { PORT: "99999", DATA_KEY: "short" })).rejects.toThrow(/ended with 78[\s\S]*DATA_KEY/)
})
