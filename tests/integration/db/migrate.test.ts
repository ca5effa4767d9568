import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import Database from "better-sqlite3"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { isMigrated, migrateDatabase } from "#db/migrate"

let directory: string
let file: string
let backupDirectory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "shicheng-migrate-"))
  file = join(directory, "test.db")
  backupDirectory = join(directory, "backups")
})

afterEach(() => rmSync(directory, { recursive: true }))

const FIRST = `CREATE TABLE parent (id integer primary key, kind text default 'a' not null);
--> statement-breakpoint
CREATE TABLE child (id integer primary key, parent_id integer not null references parent(id) on delete cascade);`

/** What drizzle-kit writes when the default of a column changes. */
const REBUILD = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE __new_parent (id integer primary key, kind text default 'b' not null);
--> statement-breakpoint
INSERT INTO __new_parent(id, kind) SELECT id, kind FROM parent;--> statement-breakpoint
DROP TABLE parent;--> statement-breakpoint
ALTER TABLE __new_parent RENAME TO parent;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

function folderOf(...texts: string[]): string {
  const folder = join(directory, `migrations-${texts.length}`)
  mkdirSync(join(folder, "meta"), { recursive: true })
  const entries = texts.map((text, idx) => ({ idx, tag: `000${idx}_step`, text }))
  for (const { tag, text } of entries) writeFileSync(join(folder, `${tag}.sql`), text)
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ entries: entries.map(({ idx, tag }) => ({ idx, tag })) }))
  return folder
}

async function aFilledDatabase() {
  await migrateDatabase({ file, backupDirectory, folder: folderOf(FIRST) })
  query((db) => db.exec("insert into parent (id) values (1), (2); insert into child (parent_id) values (1), (1), (2)"))
}

function query<T>(ask: (db: Database.Database) => T): T {
  const db = new Database(file)
  try {
    return ask(db)
  } finally {
    db.close()
  }
}
const count = (table: string) => query((db) => db.prepare(`select count(*) from ${table}`).pluck().get())
const parentDefault = () =>
  query((db) => db.prepare("select dflt_value from pragma_table_info('parent') where name = 'kind'").pluck().get())

describe("a migration", () => {
  test("that rebuilds a table keeps the rows of its children, and a copy of the file before it", async () => {
    await aFilledDatabase()
    const result = await migrateDatabase({ file, backupDirectory, folder: folderOf(FIRST, REBUILD) })
    expect(result.applied).toEqual(["0001_step"])
    expect([count("parent"), count("child"), parentDefault()]).toEqual([2, 3, "'b'"])
    expect(readdirSync(backupDirectory)).toHaveLength(1)
    const backup = new Database(result.backupFile ?? "", { readonly: true })
    expect(backup.prepare("select count(*) from child").pluck().get()).toBe(3)
    backup.close()
    expect(query((db) => db.prepare("insert into child (parent_id) values (9)")).database.open).toBe(false)
  })

  test("of an empty file makes no copy, and applied twice does nothing", async () => {
    const folder = folderOf(FIRST)
    expect(await isMigrated({ file, folder })).toBe(false)
    expect(await migrateDatabase({ file, backupDirectory, folder })).toEqual({ applied: ["0000_step"], backupFile: null })
    expect(await migrateDatabase({ file, backupDirectory, folder })).toEqual({ applied: [], backupFile: null })
    expect(await isMigrated({ file, folder })).toBe(true)
  })

  test("that loses rows is refused and undone, unless it says which tables it changes", async () => {
    await aFilledDatabase()
    const losing = "DELETE FROM child WHERE parent_id = 2;"
    await expect(migrateDatabase({ file, backupDirectory, folder: folderOf(FIRST, losing) })).rejects.toThrow(
      "changes child from 3 to 2 rows",
    )
    expect(count("child")).toBe(3)
    const said = `-- changes rows of: child\n${losing}`
    expect((await migrateDatabase({ file, backupDirectory, folder: folderOf(FIRST, said) })).applied).toEqual(["0001_step"])
    expect(count("child")).toBe(2)
  })

  test("that orphans rows is refused and undone", async () => {
    await aFilledDatabase()
    const orphaning = "UPDATE child SET parent_id = 77 WHERE parent_id = 2;"
    await expect(migrateDatabase({ file, backupDirectory, folder: folderOf(FIRST, orphaning) })).rejects.toThrow("without their parent")
    expect(query((db) => db.prepare("select count(*) from child where parent_id = 77").pluck().get())).toBe(0)
  })

  test("already applied may not change, nor be unknown to this release", async () => {
    await aFilledDatabase()
    const older = folderOf(FIRST)
    await migrateDatabase({ file, backupDirectory, folder: folderOf(FIRST, REBUILD) })
    await expect(migrateDatabase({ file, backupDirectory, folder: older })).rejects.toThrow("newer than this release")
    const edited = folderOf(`${FIRST}\n-- a comment`, REBUILD)
    await expect(migrateDatabase({ file, backupDirectory, folder: edited })).rejects.toThrow("changed after it had been applied")
  })
})

test("a migration killed before any of its statements leaves the old schema or the new one, never between", async () => {
  await aFilledDatabase()
  const folder = folderOf(FIRST, REBUILD)
  const script = fileURLToPath(new URL("./migrate-and-die.ts", import.meta.url))
  const defaults: unknown[] = []
  for (let dieAt = 1, survived = false; !survived; dieAt++) {
    const child = spawn(process.execPath, ["--import", "tsx", script, file, backupDirectory, folder, String(dieAt)], { stdio: "inherit" })
    const [code, signal] = await once(child, "exit")
    expect(signal === "SIGKILL" || code === 0).toBe(true)
    survived = code === 0
    expect([count("parent"), count("child")]).toEqual([2, 3])
    expect(query((db) => db.pragma("integrity_check", { simple: true }))).toBe("ok")
    defaults.push(parentDefault())
  }
  expect(defaults.slice(0, -1).every((value) => value === "'a'")).toBe(true)
  expect(defaults.at(-1)).toBe("'b'")
  expect(defaults.length).toBeGreaterThan(5)
}, 180_000)
