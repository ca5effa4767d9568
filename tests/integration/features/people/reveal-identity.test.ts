import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { revealIdentity } from "~/features/people/reveal-identity.server"
import type { Actor } from "~/platform/actor"
import { reloadConfig } from "~/platform/config.server"
import { isNotFound, isRefusal } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const NUMBER = "110101198503040025"
const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]
const PEOPLE = [
  { no: "T1", name: "王芳", identity: NUMBER },
  { no: "T2", name: "李强", school: SCHOOL_B },
]

let database: TestDatabase
const dataDirectory = process.env.DATA_DIR
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
  await importWorkbook(peopleSheets(SCHOOLS, PEOPLE))
})
afterEach(async () => {
  await database.close()
  process.env.DATA_DIR = dataDirectory ?? ""
  reloadConfig()
})

const actor: Actor = { accountId: "a1", role: "hr_officer", districtId: DISTRICT, teacherNo: null, schoolCode: null, displayName: "" }
const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolB: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
const reveal = ({ teacherNo = "T1", reason = "核对资格证书", scope = district as Scope } = {}) =>
  revealIdentity({ scope, actor, teacherNo, reason })
const events = () =>
  rowsOf<{ details: string }>("select actor_id, actor_role, action, subject_key, details from audit_event where action like 'identity%'")

describe("an identity number", () => {
  test("is revealed to one reader for a reason, and the audit says who, whose and why, never the number", async () => {
    expect(await reveal({ reason: "  核对资格证书 " })).toEqual({ kind: "resident_identity_card", number: NUMBER })
    expect(events()).toEqual([
      { actor_id: "a1", actor_role: "hr_officer", action: "identity.reveal", subject_key: "T1", details: '{"reason":"核对资格证书"}' },
    ])
    expect(JSON.stringify(rowsOf("select * from audit_event"))).not.toContain(NUMBER)
  })

  test.each([
    ["", "required"],
    ["　 ", "required"],
    ["看看", "invalid_field"],
    ["长".repeat(201), "invalid_field"],
  ])("is not revealed for the reason %j", async (reason, code) => {
    const refusal: unknown = await reveal({ reason }).catch((error: unknown) => error)
    expect(isRefusal(refusal) && [refusal.code, refusal.field]).toEqual([code, "reason"])
    expect(events()).toEqual([])
  })

  test("that is not recorded is nothing to reveal", async () => {
    expect(await reveal({ teacherNo: "T2" })).toEqual({ kind: null, number: null })
    expect(events()).toEqual([])
  })

  test("out of scope is not there", async () => {
    for (const asked of [{ scope: schoolB }, { teacherNo: "T9" }])
      expect(isNotFound(await reveal(asked).catch((error: unknown) => error))).toBe(true)
    expect(events()).toEqual([])
  })

  test("stays closed where the audit cannot be written", async () => {
    openedDatabase().writer.sqlite.exec("drop table audit_head")
    await expect(reveal()).rejects.toThrow("audit_head")
  })
})
