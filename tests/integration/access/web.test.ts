import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { reader } from "#db/client"
import { inTransaction } from "#db/transaction"
import { anAccount, PASSWORD } from "#tests/support/accounts"
import { type App, cookieOf, ORIGIN, openApp } from "#tests/support/app-in-process"
import { builtApp } from "#tests/support/build"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { setClock } from "~/platform/clock.server"

let database: TestDatabase
let app: App

beforeAll(() => builtApp(), 240_000)

beforeEach(async () => {
  database = await aDatabase()
  app = await openApp(database.directory)
  setClock("2025-03-03T08:00:00Z")
})

afterEach(async () => {
  await app.close()
  await database.close()
})

const isIn = async (cookie: string | null) => (await app.request("/account", { cookie })).status === 200
const form = { signInName: "someone", password: PASSWORD }

describe("a session", () => {
  test("has an id of our making: one the browser brought is not taken over, and signing in ends the former one", async () => {
    await anAccount()
    const planted = "shicheng=planted"
    const first = cookieOf(await app.request("/sign-in", { cookie: planted, form }))
    expect(first).not.toBeNull()
    expect(first).not.toContain("planted")
    expect(await isIn(planted)).toBe(false)
    await app.request("/account", { cookie: first })
    const second = cookieOf(await app.request("/sign-in", { cookie: first, form }))
    expect(second).not.toBe(first)
    expect(await isIn(second)).toBe(true)
    expect(await isIn(first)).toBe(false)
  })

  test("is not opened by an id that is not signed, nor by the hash in the database", async () => {
    await anAccount()
    await app.signIn("someone", PASSWORD)
    const hash = reader().sqlite.prepare("select id_hash from auth_session").pluck().get() as string
    const encoded = Buffer.from(JSON.stringify(hash)).toString("base64")
    for (const cookie of [`shicheng=${hash}`, `shicheng=${encoded}`, `shicheng=${encoded}.${hash}`]) expect(await isIn(cookie)).toBe(false)
  })

  test("ends on the server when one signs out, in every tab", async () => {
    await anAccount()
    const cookie = await app.signIn("someone", PASSWORD)
    const response = await app.request("/sign-out", { cookie, form: {} })
    expect(response.headers.get("location")).toBe("/sign-in")
    expect(response.headers.get("set-cookie")).toMatch(/Max-Age=0/)
    expect(await isIn(cookie)).toBe(false)
    expect((await app.request("/sign-out", { cookie, form: {} })).status).toBe(303)
  })

  test("ends after 15 minutes of rest for who decides most, after 30 for the others", async () => {
    await anAccount({ signInName: "officer", role: "hr_officer" })
    await anAccount({ signInName: "teacher", role: "teacher", teacherNo: "T1" })
    const officer = await app.signIn("officer", PASSWORD)
    const teacher = await app.signIn("teacher", PASSWORD)
    setClock("2025-03-03T08:14:00Z")
    expect([await isIn(officer), await isIn(teacher)]).toEqual([true, true])
    await settled()
    setClock("2025-03-03T08:28:00Z")
    expect(await isIn(officer)).toBe(true)
    await settled()
    setClock("2025-03-03T08:43:30Z")
    expect([await isIn(officer), await isIn(teacher)]).toEqual([false, true])
    await settled()
    setClock("2025-03-03T09:14:00Z")
    expect(await isIn(teacher)).toBe(false)
  })

  test("ends after twelve hours, however busy", async () => {
    await anAccount({ signInName: "teacher", role: "teacher", teacherNo: "T1" })
    const cookie = await app.signIn("teacher", PASSWORD)
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      setClock(new Date(Date.parse("2025-03-03T08:00:00Z") + minutes * 60_000).toISOString())
      expect(await isIn(cookie)).toBe(true)
      await settled()
    }
    setClock("2025-03-03T20:00:30Z")
    expect(await isIn(cookie)).toBe(false)
  })

  test("survives a clock that jumps back", async () => {
    await anAccount()
    const cookie = await app.signIn("someone", PASSWORD)
    setClock("2025-03-03T06:00:00Z")
    expect(await isIn(cookie)).toBe(true)
  })

  test("ends when an administrator ends it, or disables the account, at the next request", async () => {
    const { accountId } = await anAccount()
    await anAccount({ signInName: "admin", role: "system_administrator" })
    const admin = await app.signIn("admin", PASSWORD)
    for (const intent of ["end-sessions", "disable"]) {
      const cookie = await app.signIn("someone", PASSWORD)
      const change = { intent, version: "1", formToken: `token-for-${intent}-of-the-account` }
      expect((await app.request(`/accounts/${accountId}`, { cookie: admin, form: change })).status).toBe(200)
      expect(await isIn(cookie)).toBe(false)
    }
  })
})

describe("what a browser prefers", () => {
  test("is kept in cookies for whoever asks, and leads back to where it was asked", async () => {
    const answer = await app.request("/preferences", { form: { returnTo: "/sign-in?to=%2Fme", locale: "en", unit: "credits" } })
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/sign-in?to=%2Fme"])
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ")
    expect(await (await app.request("/sign-in", { cookie })).text()).toContain('<html lang="en"')
    expect(await (await app.request("/sign-in")).text()).toContain('<html lang="zh-CN"')
    const elsewhere = await app.request("/preferences", { form: { returnTo: "//evil.test", locale: "en" } })
    expect(elsewhere.headers.get("location")).toBe("/")
  })
})

describe("over TLS", () => {
  test("the session's cookie is secure and belongs to this host alone, and signing out empties the browser's stores", async () => {
    await anAccount()
    const origin = "https://app.test"
    const signedIn = await app.request(`${origin}/sign-in`, { form, headers: { origin } })
    const header = signedIn.headers.getSetCookie()[0]
    expect(header).toMatch(/^__Host-shicheng=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const cookie = cookieOf(signedIn)
    expect((await app.request(`${origin}/account`, { cookie })).status).toBe(200)
    const out = await app.request(`${origin}/sign-out`, { cookie, form: {}, headers: { origin } })
    expect(out.headers.get("clear-site-data")).toBe('"storage"')
    expect((await app.request(`${origin}/account`, { cookie })).status).toBe(303)
  })
})

describe("a first password", () => {
  test("must be changed before anything else is shown", async () => {
    await anAccount()
    await inTransaction(async (tx) => void tx.sqlite.exec("update account set must_change_password = 1"))
    const cookie = await app.signIn("someone", PASSWORD)
    for (const path of ["/people", "/account", "/"]) {
      const response = await app.request(path, { cookie })
      expect([path, response.status, response.headers.get("location")]).toEqual([path, 303, "/account/password"])
    }
    const data = await app.request("/people", { cookie, headers: { accept: "application/json" } })
    expect(data.status).toBe(403)
    const change = { oldPassword: PASSWORD, newPassword: "another long sentence", newPasswordAgain: "another long sentence" }
    const changed = await app.request("/account/password", { cookie, form: change })
    expect([changed.status, changed.headers.get("location")]).toEqual([303, "/"])
    expect(await isIn(cookie)).toBe(false)
    expect(await isIn(cookieOf(changed))).toBe(true)
  })
})

describe("a write from another site", () => {
  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ origin: "https://evil.test" }],
    [{ origin: "null" }],
    [{ origin: `${ORIGIN}.evil.test` }],
    [{ origin: ORIGIN, "sec-fetch-site": "cross-site" }],
  ])("is refused with %j", async (headers) => {
    await anAccount()
    const cookie = await app.signIn("someone", PASSWORD)
    const response = await app.request("/sign-out", { cookie, form: {}, headers })
    expect(response.status).toBeGreaterThanOrEqual(403)
    expect(await isIn(cookie)).toBe(true)
  })
})

describe("where to go after signing in", () => {
  test.each([
    ["/people?q=%E6%9D%8E", "/people?q=%E6%9D%8E"],
    ["//evil.test", "/"],
    ["/\\evil.test", "/"],
    ["https://evil.test", "/"],
    ["javascript:alert(1)", "/"],
    ["/\tevil", "/"],
    ["/..//evil.test", "/"],
  ])("%s leads to %s", async (to, expected) => {
    await anAccount()
    const response = await app.request("/sign-in", { form: { ...form, to } })
    expect(response.headers.get("location")).toBe(expected)
  })

  test("is the page that was asked for", async () => {
    const response = await app.request("/people?q=x&sort=name")
    expect(response.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent("/people?q=x&sort=name")}`)
  })
})

describe("a form", () => {
  const create = { signInName: "newcomer", displayName: "Newcomer", role: "scheduler", formToken: "a token long enough to be one" }

  test.each(["id", "districtId", "district_id", "passwordHash", "mustChangePassword", "version", "status", "constructor", "__proto__"])(
    "with the extra field %s is refused whole",
    async (field) => {
      await anAccount({ signInName: "admin", role: "system_administrator" })
      const cookie = await app.signIn("admin", PASSWORD)
      const body = new URLSearchParams(create)
      body.append(field, "1")
      expect((await app.request("/accounts", { cookie, form: body })).status).toBe(422)
      expect(reader().sqlite.prepare("select count(*) from account").pluck().get()).toBe(1)
    },
  )

  test("sent twenty times at once, and once more later, has one effect and one answer", async () => {
    await anAccount({ signInName: "admin", role: "system_administrator" })
    const cookie = await app.signIn("admin", PASSWORD)
    const send = () => app.request("/accounts.data", { cookie, form: create }).then((response) => response.text())
    const answers = await Promise.all(Array.from({ length: 20 }, send))
    answers.push(await send())
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain("initialPassword")
    expect(reader().sqlite.prepare("select count(*) from account").pluck().get()).toBe(2)
    const kept = reader().sqlite.prepare("select answer from form_submission").pluck().all() as string[]
    const password = /initialPassword","([^"]+)"/.exec(answers[0] ?? "")?.[1]
    expect(password).toMatch(/-/)
    expect(kept.join()).not.toContain(password)
  })

  test("changed and sent again with the same token is another form", async () => {
    await anAccount({ signInName: "admin", role: "system_administrator" })
    const cookie = await app.signIn("admin", PASSWORD)
    await app.request("/accounts", { cookie, form: create })
    await app.request("/accounts", { cookie, form: { ...create, signInName: "second" } })
    expect(reader().sqlite.prepare("select count(*) from account").pluck().get()).toBe(3)
  })

  test("that is refused keeps what was typed, without passwords", async () => {
    const response = await app.request("/sign-in", { form: { signInName: "Nobody Here", password: "my very own secret" } })
    expect(response.status).toBe(401)
    const page = await response.text()
    expect(page).toContain("Nobody Here")
    expect(page).not.toContain("my very own secret")
  })

  test("of more than a form's size is refused without being kept in memory", async () => {
    const response = await app.request("/sign-in", { form: { signInName: "x".repeat(300_000), password: "y" } })
    expect(response.status).toBe(422)
  })
})

async function settled() {
  await inTransaction(async () => undefined)
}
