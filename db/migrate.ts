import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import Database from "better-sqlite3"
import { assertPragmas, connectWriter, type Sqlite } from "./connection"
import { listMigrations, type Migration } from "./migrations-folder"

const LEDGER = "schema_migration"
const BUSY_MS = 60_000

export interface MigrateOptions {
  readonly file: string
  /** where the copy made before a migration goes; a database with rows is never migrated without one */
  readonly backupDirectory: string
  readonly folder?: string
}

export interface MigrateResult {
  readonly applied: readonly string[]
  readonly backupFile: string | null
}

/**
 * Brings a database file to the newest schema, before it is opened: backup, foreign keys off *outside* the transaction
 * (inside, the pragma does nothing and a table rebuild empties the child tables), then in one transaction all statements,
 * the row counts of every table compared, `foreign_key_check`, the ledger. Cut off anywhere, the file holds the old schema or the new one.
 */
export async function migrateDatabase({ file, backupDirectory, folder }: MigrateOptions): Promise<MigrateResult> {
  const migrations = listMigrations(folder)
  const sqlite = connectWriter(file)
  try {
    const pending = findPending(sqlite, migrations)
    if (pending.length === 0) return { applied: [], backupFile: null }
    const backupFile = hasRows(sqlite) ? await backUp(sqlite, backupDirectory, pending) : null
    sqlite.pragma("foreign_keys = OFF")
    await beginImmediate(sqlite)
    const applied = applyInTransaction(sqlite, migrations)
    sqlite.pragma("foreign_keys = ON")
    assertPragmas(sqlite)
    return { applied, backupFile }
  } finally {
    sqlite.close()
  }
}

/** Whether the file's schema is the newest one of this release. */
export async function isMigrated({ file, folder }: { file: string; folder?: string }): Promise<boolean> {
  if (!existsSync(file)) return false
  const sqlite = new Database(file, { readonly: true })
  try {
    return findPending(sqlite, listMigrations(folder)).length === 0
  } finally {
    sqlite.close()
  }
}

/** Copies an open database, page by page, while it is being used. */
export async function backUpDatabase({ sqlite, toFile }: { sqlite: Sqlite; toFile: string }): Promise<void> {
  await sqlite.backup(toFile)
  const copy = new Database(toFile)
  try {
    if (copy.pragma("quick_check", { simple: true }) !== "ok") throw new Error("the backup copy is damaged")
  } finally {
    copy.close()
  }
}

async function backUp(sqlite: Sqlite, directory: string, pending: readonly Migration[]): Promise<string> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-")
  const toFile = join(directory, `before-${pending[0]?.tag ?? "migration"}-${stamp}.db`)
  await backUpDatabase({ sqlite, toFile })
  return toFile
}

async function beginImmediate(sqlite: Sqlite): Promise<void> {
  const startedAt = performance.now()
  for (;;) {
    try {
      sqlite.exec("begin immediate")
      return
    } catch (error) {
      if (!String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY") || performance.now() - startedAt > BUSY_MS) throw error
      await wait(50)
    }
  }
}

function applyInTransaction(sqlite: Sqlite, migrations: readonly Migration[]): string[] {
  try {
    sqlite.exec(
      `create table if not exists ${LEDGER} (idx integer primary key, tag text not null, hash text not null, applied_at text not null)`,
    )
    const pending = findPending(sqlite, migrations) // again: another process may have been quicker
    for (const migration of pending) apply(sqlite, migration)
    const broken = sqlite.pragma("foreign_key_check") as { table: string }[]
    if (broken.length > 0) throw new Error(`the migration leaves rows without their parent in ${broken[0]?.table}`)
    sqlite.exec("commit")
    return pending.map((migration) => migration.tag)
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec("rollback")
    throw error
  }
}

function apply(sqlite: Sqlite, migration: Migration): void {
  const before = countRows(sqlite)
  for (const statement of migration.statements) sqlite.exec(statement)
  const after = countRows(sqlite)
  for (const [table, count] of before)
    if (after.get(table) !== count && !migration.mayChangeRowsOf.has(table))
      throw new Error(`migration ${migration.tag} changes ${table} from ${count} to ${after.get(table) ?? "no"} rows`)
  sqlite
    .prepare(`insert into ${LEDGER} (idx, tag, hash, applied_at) values (?, ?, ?, ?)`)
    .run(migration.idx, migration.tag, migration.hash, new Date().toISOString())
}

/** The migrations that the file lacks. One that was applied in another wording, or that this release does not know, is refused. */
function findPending(sqlite: Sqlite, migrations: readonly Migration[]): Migration[] {
  if (!listTables(sqlite).includes(LEDGER)) return [...migrations]
  const applied = sqlite.prepare(`select idx, tag, hash from ${LEDGER} order by idx`).all() as Pick<Migration, "idx" | "tag" | "hash">[]
  const known = new Map(migrations.map((migration) => [migration.idx, migration]))
  for (const { idx, tag, hash } of applied) {
    const migration = known.get(idx)
    if (migration === undefined) throw new Error(`the database is newer than this release: it holds migration ${tag}`)
    if (migration.hash !== hash) throw new Error(`migration ${tag} was changed after it had been applied`)
  }
  const done = new Set(applied.map(({ idx }) => idx))
  return migrations.filter(({ idx }) => !done.has(idx))
}

function hasRows(sqlite: Sqlite): boolean {
  return listTables(sqlite).some((table) => table !== LEDGER && sqlite.prepare(`select 1 from "${table}" limit 1`).get() !== undefined)
}

function countRows(sqlite: Sqlite): Map<string, number> {
  const tables = listTables(sqlite).filter((table) => table !== LEDGER)
  return new Map(tables.map((table) => [table, sqlite.prepare(`select count(*) from "${table}"`).pluck().get() as number]))
}

function listTables(sqlite: Sqlite): string[] {
  const text = "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name"
  return sqlite.prepare(text).pluck().all() as string[]
}
