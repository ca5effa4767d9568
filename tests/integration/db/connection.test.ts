import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { closeDatabase, isDatabaseReady, openDatabase, openedDatabase, reader } from "#db/client"
import { assertPragmas, assertSqliteVersion, connectWriter } from "#db/connection"
import { inTransaction } from "#db/transaction"

let directory: string

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "shicheng-connection-"))
  await openDatabase({ file: join(directory, "test.db") })
})

afterEach(async () => {
  await closeDatabase()
  rmSync(directory, { recursive: true })
})

describe("the open database", () => {
  test("writes through to the disk, also after the first write", async () => {
    const { writer } = openedDatabase()
    await inTransaction(async (tx) => void tx.sqlite.exec("create table note (text text); insert into note values ('x')"))
    expect(writer.sqlite.pragma("synchronous", { simple: true })).toBe(2)
    expect(writer.sqlite.pragma("journal_mode", { simple: true })).toBe("wal")
    expect(writer.sqlite.pragma("foreign_keys", { simple: true })).toBe(1)
    expect(writer.sqlite.pragma("secure_delete", { simple: true })).toBe(1)
    expect(writer.sqlite.pragma("trusted_schema", { simple: true })).toBe(0)
    expect(writer.sqlite.pragma("busy_timeout", { simple: true })).toBe(0)
  })

  test("fails closed when a pragma did not take", () => {
    const sqlite = connectWriter(join(directory, "other.db"))
    sqlite.pragma("synchronous = NORMAL")
    expect(() => assertPragmas(sqlite)).toThrow("synchronous = 1")
    sqlite.close()
  })

  test("cannot be written to through the reader", () => {
    expect(() => reader().sqlite.exec("create table note (text text)")).toThrow(/readonly|read-only|query_only/i)
  })

  test("is one file a process, and is not there after closing", async () => {
    await expect(openDatabase({ file: join(directory, "second.db") })).rejects.toThrow("another database is open")
    expect(await isDatabaseReady()).toBe(true)
    await closeDatabase()
    expect(await isDatabaseReady()).toBe(false)
    expect(() => openedDatabase()).toThrow("not open")
  })
})

test.each([
  ["3.51.3", true],
  ["3.53.2", true],
  ["4.0.0", true],
  ["3.51.2", false],
  ["3.40.1", false],
  ["2.99.99", false],
])("SQLite %s is accepted: %s", (version, accepted) => {
  const check = () => assertSqliteVersion(version)
  if (accepted) expect(check).not.toThrow()
  else expect(check).toThrow("can corrupt")
})
