import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { reader } from "#db/client"
import { inTransaction } from "#db/transaction"
import { aDatabase, type TestDatabase } from "#tests/support/database"

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
})

afterAll(() => database.close())

const tables = () =>
  reader()
    .sqlite.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'")
    .pluck()
    .all() as string[]

describe("the schema", () => {
  test("deletes nothing along with something else, and knows no triggers", () => {
    const keys = tables().flatMap((table) => {
      const rows = reader().sqlite.pragma(`foreign_key_list(${table})`) as { on_delete: string; on_update: string }[]
      return rows.map(({ on_delete, on_update }) => `${table}: ${on_delete}, ${on_update}`)
    })
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => !/: (NO ACTION|RESTRICT), (NO ACTION|RESTRICT)$/.test(key))).toEqual([])
    expect(reader().sqlite.prepare("select name from sqlite_schema where type = 'trigger'").all()).toEqual([])
  })

  test("holds what it is told about accounts, whoever writes", async () => {
    const values = { id: "a", name: "a", role: "teacher", teacher: null as string | null, must: 1, created: "2025-01-01T00:00:00.000Z" }
    const insert = (changed: Partial<typeof values>) =>
      inTransaction(async (tx) => {
        tx.sqlite
          .prepare(
            `insert into account (id, district_id, sign_in_name, sign_in_key, display_name, role, teacher_no, password_hash, must_change_password, created_at)
             values (@id, 'd', @name, @name, 'x', @role, @teacher, 'h', @must, @created)`,
          )
          .run({ ...values, ...changed })
      })
    await expect(insert({})).rejects.toThrow("teacher_has_number")
    await expect(insert({ role: "school_administrator" })).rejects.toThrow("school_administrator_has_school")
    await expect(insert({ role: "headmaster" })).rejects.toThrow("role_is_known")
    await expect(insert({ teacher: "T1", must: 2 })).rejects.toThrow("must_change_password_is_flag")
    await expect(insert({ teacher: "T1", created: "2025-01-01 00:00" })).rejects.toThrow("created_at_is_instant")
    await insert({ teacher: "T1" })
    await expect(insert({ id: "b", teacher: "T2" })).rejects.toThrow("UNIQUE")
  })
})
