import { fork } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setImmediate as nextTurn } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { closeDatabase, databaseFailure, isDatabaseReady, openDatabase, openedDatabase, prepared, reader } from "#db/client"
import { inReadTransaction, inSnapshot, inTransaction, type Tx } from "#db/transaction"

let directory: string

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "shicheng-tx-"))
  await openDatabase({ file: join(directory, "test.db") })
  await inTransaction(async (tx) => {
    tx.sqlite.exec("create table note (id integer primary key, text text not null)")
  })
})

afterEach(async () => {
  await closeDatabase()
  rmSync(directory, { recursive: true })
})

const insertNote = async (text: string, tx: Tx) => prepared(tx, "insert into note (text) values (?)").run(text)
const listNotes = async () =>
  prepared<{ text: string }>(reader(), "select text from note order by id")
    .all()
    .map((row) => row.text)

describe("a write transaction", () => {
  test("that rolls back takes no other caller's acknowledged write with it, and no reader sees its rows", async () => {
    const seen: string[][] = []
    const a = inTransaction(async (tx) => {
      await insertNote("a", tx)
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      throw new Error("a changes its mind")
    })
    const b = inTransaction(async (tx) => {
      await insertNote("b", tx)
    })
    const c = listNotes().then((notes) => seen.push(notes))
    await expect(a).rejects.toThrow("a changes its mind")
    await Promise.all([b, c])
    expect(await listNotes()).toEqual(["b"])
    expect(seen).toEqual([[]])
  })

  test("joins the one around it, given or not", async () => {
    await inTransaction(async (tx) => {
      await insertNote("outer", tx)
      await inTransaction((same) => insertNote("given", same), tx)
      await inTransaction((same) => insertNote("found", same))
    })
    expect(await listNotes()).toEqual(["outer", "given", "found"])
  })

  test("keeps nothing when a joined part failed, even if that failure was swallowed", async () => {
    const whole = inTransaction(async (tx) => {
      await insertNote("outer", tx)
      await inTransaction(async (same) => {
        await insertNote("inner", same)
        throw new Error("inner failed")
      }).catch(() => undefined)
    })
    await expect(whole).rejects.toThrow("inner failed")
    expect(await listNotes()).toEqual([])
  })

  test("sees its own writes, while others see them after the commit", async () => {
    await inTransaction(async (tx) => {
      await insertNote("mine", tx)
      expect(await listNotes()).toEqual(["mine"])
      expect(await inReadTransaction(({ sqlite }) => sqlite.prepare("select count(*) from note").pluck().get())).toBe(1)
      expect(openedDatabase().reader.sqlite.prepare("select count(*) from note").pluck().get()).toBe(0)
    })
    expect(openedDatabase().reader.sqlite.prepare("select count(*) from note").pluck().get()).toBe(1)
  })

  test("runs what waits for the commit after it, and not after a roll-back", async () => {
    const order: string[] = []
    await inTransaction(async (tx) => {
      tx.afterCommit(async () => {
        order.push(`committed ${(await listNotes()).length}`)
        await inTransaction((later) => insertNote("later", later))
      })
      await insertNote("first", tx)
      order.push("body")
    })
    await inTransaction(async (tx) => {
      tx.afterCommit(() => void order.push("never"))
      throw new Error("no")
    }).catch(() => undefined)
    expect(order).toEqual(["body", "committed 1"])
    expect(await listNotes()).toEqual(["first", "later"])
  })

  test("is refused in tests when it awaits something else", async () => {
    const held = inTransaction(async (tx) => {
      await insertNote("held", tx)
      await nextTurn()
      await nextTurn()
    })
    await expect(held).rejects.toThrow("not a db/ call")
    await inTransaction(async (tx) => {
      tx.allowAwaits()
      await insertNote("allowed", tx)
      await nextTurn()
      await nextTurn()
    })
    expect(await listNotes()).toEqual(["allowed"])
  })

  test("handed on after its end is refused", async () => {
    let kept: Tx | undefined
    await inTransaction(async (tx) => {
      kept = tx
    })
    await expect(inTransaction((tx) => insertNote("late", tx), kept)).rejects.toThrow("already over")
  })

  test("leaves the counter right after 200 concurrent read-modify-writes", async () => {
    await inTransaction(async (tx) => void tx.sqlite.exec("create table counter (value integer not null); insert into counter values (0)"))
    const addOne = () =>
      inTransaction(async (tx) => {
        const value = tx.sqlite.prepare("select value from counter").pluck().get() as number
        await Promise.resolve()
        tx.sqlite.prepare("update counter set value = ?").run(value + 1)
      })
    await Promise.all(Array.from({ length: 200 }, addOne))
    expect(reader().sqlite.prepare("select value from counter").pluck().get()).toBe(200)
  })
})

test("another process that holds the write lock makes writers wait, not the event loop", async () => {
  const child = fork(fileURLToPath(new URL("./hold-write-lock.mjs", import.meta.url)), [join(directory, "test.db")])
  await once(child, "message")
  let done = false
  const write = inTransaction((tx) => insertNote("patient", tx)).then(() => {
    done = true
  })
  for (let turn = 0; turn < 50; turn++) await nextTurn()
  expect(await listNotes()).toEqual([])
  expect(done).toBe(false)
  child.send("release")
  await write
  expect(await listNotes()).toEqual(["from the child", "patient"])
})

test("after an I/O error nothing pretends to be written any more, and the server is not ready", async () => {
  const broken = inTransaction(async () => {
    throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" })
  })
  await expect(broken).rejects.toThrow("disk I/O error")
  await expect(inTransaction((tx) => insertNote("later", tx))).rejects.toMatchObject({ code: "database_read_only" })
  expect(await listNotes()).toEqual([])
  expect([databaseFailure()?.message, await isDatabaseReady()]).toEqual(["disk I/O error", false])
})

test("a snapshot goes on showing its instant across awaits", async () => {
  await inTransaction((tx) => insertNote("before", tx))
  const counts = await inSnapshot(async ({ sqlite }) => {
    const count = () => sqlite.prepare("select count(*) from note").pluck().get()
    const first = count()
    await inTransaction((tx) => insertNote("during", tx))
    return [first, count()]
  })
  expect(counts).toEqual([1, 1])
  expect(await listNotes()).toHaveLength(2)
})
