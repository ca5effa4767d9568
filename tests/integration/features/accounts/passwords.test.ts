import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { reader } from "#db/client"
import { anAccount, PASSWORD } from "#tests/support/accounts"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { changePassword } from "~/features/accounts/change-password.server"
import { changeRole } from "~/features/accounts/change-role.server"
import { createAccount } from "~/features/accounts/create-account.server"
import { disableAccount } from "~/features/accounts/disable-account.server"
import { resetPassword } from "~/features/accounts/reset-password.server"
import { signIn } from "~/features/accounts/sign-in.server"
import { type Actor, systemActor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { DISTRICT_ID, reloadConfig } from "~/platform/config.server"

const client = { userAgent: "test", remoteAddress: "192.0.2.1" }
const system = systemActor(DISTRICT_ID)
const NEW = "quite another sentence"
const sessions = () => reader().sqlite.prepare("select count(*) from auth_session").pluck().get()
const enter = (signInName: string, password: string) => signIn({ signInName, password, client, formerSession: null })
const actorOf = (accountId: string): Actor => ({ ...system, accountId, role: "hr_officer", displayName: "someone" })

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

describe("changing one's password", () => {
  test("needs the old one, ends every other session and begins a new one", async () => {
    const { accountId } = await anAccount()
    await enter("someone", PASSWORD)
    await enter("someone", PASSWORD)
    const change = (oldPassword: string) => changePassword({ actor: actorOf(accountId), oldPassword, newPassword: NEW, client })
    await expect(change("not the old one")).rejects.toMatchObject({ code: "old_password_wrong", field: "oldPassword" })
    expect(sessions()).toBe(2)
    await change(PASSWORD)
    expect(sessions()).toBe(1)
    await expect(enter("someone", PASSWORD)).rejects.toMatchObject({ code: "sign_in_failed" })
    await enter("someone", NEW)
  })

  test("is locked by guesses as signing in is", async () => {
    const { accountId } = await anAccount()
    const guess = () => changePassword({ actor: actorOf(accountId), oldPassword: "wrong", newPassword: NEW, client })
    for (let count = 0; count < 5; count++) await expect(guess()).rejects.toMatchObject({ code: "old_password_wrong" })
    await expect(guess()).rejects.toMatchObject({ code: "account_locked" })
  })

  test("a new one that is refused is no guess at the old one", async () => {
    const { accountId } = await anAccount()
    for (let count = 0; count < 6; count++) {
      const change = changePassword({ actor: actorOf(accountId), oldPassword: PASSWORD, newPassword: "short", client })
      await expect(change).rejects.toMatchObject({ code: "password_too_short", field: "newPassword" })
    }
  })
})

describe("an administrator", () => {
  test("resets a password: a new initial one, every session ended, a lock lifted", async () => {
    const { accountId } = await anAccount()
    await enter("someone", PASSWORD)
    for (let count = 0; count < 5; count++) await enter("someone", "wrong").catch(() => undefined)
    const { initialPassword } = await resetPassword({ actor: system, accountId, version: 1 })
    expect(sessions()).toBe(0)
    expect(await enter("someone", initialPassword)).toMatchObject({ mustChangePassword: true })
  })

  test("cannot disable or demote the last administrator", async () => {
    const { accountId } = await anAccount({ signInName: "only", role: "system_administrator" })
    const asked = { actor: system, accountId, version: 1 }
    await expect(disableAccount(asked)).rejects.toMatchObject({ code: "last_administrator" })
    await expect(changeRole({ ...asked, role: "scheduler" })).rejects.toMatchObject({ code: "last_administrator" })
    await anAccount({ signInName: "second", role: "system_administrator" })
    await changeRole({ ...asked, role: "scheduler" })
  })

  test("is told when somebody else changed the account first", async () => {
    const { accountId } = await anAccount()
    await changeRole({ actor: system, accountId, version: 1, role: "scheduler" })
    await expect(disableAccount({ actor: system, accountId, version: 1 })).rejects.toMatchObject({ code: "changed_meanwhile" })
  })

  test("gives a role its place, and refuses one without", async () => {
    const make = (input: object) => createAccount({ actor: system, signInName: "x", displayName: "x", role: "teacher", ...input })
    await expect(make({ role: "teacher" })).rejects.toMatchObject({ code: "teacher_no_required" })
    await expect(make({ role: "school_administrator" })).rejects.toMatchObject({ code: "school_code_required" })
    const { accountId } = await make({ role: "scheduler", schoolCode: "S1", teacherNo: "T1" })
    const row = reader().sqlite.prepare("select school_code, teacher_no from account where id = ?").get(accountId)
    expect(row).toEqual({ school_code: null, teacher_no: null })
    await expect(make({ role: "scheduler", signInName: "Ｘ" })).rejects.toMatchObject({ code: "sign_in_name_taken" })
  })

  test("only manages accounts if her role does", async () => {
    const { accountId } = await anAccount()
    const actor: Actor = { ...actorOf(accountId), role: "hr_officer" }
    await expect(createAccount({ actor, signInName: "y", displayName: "y", role: "scheduler" })).rejects.toThrow("denied")
    const administrator: Actor = { ...actor, role: "system_administrator" }
    const withPassword = { actor: administrator, signInName: "y", displayName: "y", role: "scheduler", demoPassword: PASSWORD } as const
    await expect(createAccount(withPassword)).rejects.toThrow("denied")
  })
})
