import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { reader } from "#db/client"
import { anAccount, PASSWORD } from "#tests/support/accounts"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { createAccount } from "~/features/accounts/create-account.server"
import { disableAccount } from "~/features/accounts/disable-account.server"
import { signIn } from "~/features/accounts/sign-in.server"
import { systemActor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { DISTRICT_ID, reloadConfig } from "~/platform/config.server"

const client = { userAgent: "test", remoteAddress: "192.0.2.1" }
const system = systemActor(DISTRICT_ID)
const attempt = (signInName: string, password: string) => signIn({ signInName, password, client, formerSession: null })
const code = (result: PromiseSettledResult<unknown>) => (result.status === "fulfilled" ? "in" : (result.reason as { code: string }).code)
const auditOf = (action: string) =>
  reader().sqlite.prepare("select details from audit_event where action = ? order by seq").pluck().all(action) as string[]

let database: TestDatabase

beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
  setClock("2025-03-03T08:00:00Z")
})

afterEach(async () => {
  setClock(null)
  await database.close()
})

describe("signing in", () => {
  test("works with the name in other widths and cases, and leaves an event", async () => {
    await anAccount({ signInName: "Lin.Hua" })
    expect(await attempt(" ｌｉｎ.HUA ", PASSWORD)).toMatchObject({ mustChangePassword: false })
    expect(auditOf("session.started")).toHaveLength(1)
  })

  test("keeps no session id that opens anything in the database", async () => {
    await anAccount()
    const { sessionId } = await attempt("someone", PASSWORD)
    const stored = reader().sqlite.prepare("select * from auth_session").all()
    expect(JSON.stringify(stored)).not.toContain(sessionId)
  })

  test("says the same of a wrong name as of a wrong password, and writes neither down", async () => {
    await anAccount()
    const results = await Promise.allSettled([attempt("someone", "wrong"), attempt("my-secret-typed-as-name", "wrong")])
    expect(results.map(code)).toEqual(["sign_in_failed", "sign_in_failed"])
    const events = reader().sqlite.prepare("select * from audit_event where action = 'session.refused'").all()
    expect(events).toHaveLength(2)
    expect(JSON.stringify(events)).not.toContain("my-secret-typed-as-name")
  })

  test("lets exactly five of a hundred parallel guesses be checked", async () => {
    await anAccount()
    const guesses = await Promise.allSettled(Array.from({ length: 100 }, (_, guess) => attempt("someone", `guess ${guess}`)))
    const answers = guesses.map(code)
    expect(answers.filter((answer) => answer === "sign_in_failed")).toHaveLength(5)
    expect(answers.filter((answer) => answer === "account_locked" || answer === "server_busy")).toHaveLength(95)
    expect(auditOf("session.refused")).toHaveLength(5)
    expect(auditOf("session.refused").filter((details) => details.includes('"locked":true'))).toHaveLength(1)
  })

  test("locks for fifteen minutes, whatever the password, and then begins to count anew", async () => {
    await anAccount()
    for (let guess = 0; guess < 5; guess++) await attempt("someone", "wrong").catch(() => undefined)
    await expect(attempt("someone", PASSWORD)).rejects.toMatchObject({ code: "account_locked", params: { minutes: 15 } })
    setClock("2025-03-03T08:14:59Z")
    await expect(attempt("someone", PASSWORD)).rejects.toMatchObject({ code: "account_locked" })
    setClock("2025-03-03T08:15:01Z")
    await expect(attempt("someone", "wrong")).rejects.toMatchObject({ code: "sign_in_failed" })
    await attempt("someone", PASSWORD)
  })

  test("counts only wrong passwords in a row", async () => {
    await anAccount()
    for (let round = 0; round < 3; round++) {
      for (let guess = 0; guess < 4; guess++) await attempt("someone", "wrong").catch(() => undefined)
      await attempt("someone", PASSWORD)
    }
  })

  test("locks a name without an account as well, so that a lock tells nothing", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 7 }, () => attempt("nobody-of-that-name", "wrong")))
    expect(answers.map(code)).toEqual([...Array.from({ length: 5 }, () => "sign_in_failed"), "account_locked", "account_locked"])
  })

  test("tells of a disabled account only whoever knows its password", async () => {
    const { accountId } = await anAccount()
    await disableAccount({ actor: system, accountId, version: 1 })
    await expect(attempt("someone", "wrong")).rejects.toMatchObject({ code: "sign_in_failed" })
    await expect(attempt("someone", PASSWORD)).rejects.toMatchObject({ code: "account_disabled" })
  })

  test("takes an initial password for 72 hours, and asks for another at once", async () => {
    const { initialPassword } = await createAccount({ actor: system, signInName: "new", displayName: "new", role: "scheduler" })
    expect(initialPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    setClock("2025-03-06T07:55:00Z")
    expect(await attempt("new", initialPassword)).toMatchObject({ mustChangePassword: true })
    setClock("2025-03-06T08:05:00Z")
    await expect(attempt("new", initialPassword)).rejects.toMatchObject({ code: "initial_password_expired" })
  })
})
