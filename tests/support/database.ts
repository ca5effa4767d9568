import { createHash } from "node:crypto"
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { closeDatabase, openDatabase } from "#db/client"
import { migrateDatabase } from "#db/migrate"
import { listMigrations } from "#db/migrations-folder"

export interface TestDatabase {
  readonly file: string
  readonly directory: string
  /** Closes and opens again, as a restart would. */
  reopen(): Promise<void>
  close(): Promise<void>
}

/** An open, migrated, empty database of the test's own; `close()` removes it. The schema is migrated once and copied. */
export async function aDatabase(): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), "shicheng-test-"))
  const file = join(directory, "shicheng.db")
  copyFileSync(await migratedFile(), file)
  await closeDatabase()
  await openDatabase({ file })
  return {
    file,
    directory,
    async reopen() {
      await closeDatabase()
      await openDatabase({ file })
    },
    async close() {
      await closeDatabase()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The empty migrated file of these migrations, shared by all test processes: made beside its place, then moved there whole. */
async function migratedFile(): Promise<string> {
  const migrations = listMigrations()
  const key = createHash("sha256")
    .update(migrations.map((migration) => migration.hash).join())
    .digest("hex")
    .slice(0, 16)
  const shared = join(tmpdir(), `shicheng-schema-${key}`)
  const file = join(shared, "migrated.db")
  if (existsSync(file)) return file
  mkdirSync(shared, { recursive: true })
  const own = mkdtempSync(join(shared, "making-"))
  await migrateDatabase({ file: join(own, "migrated.db"), backupDirectory: own })
  renameSync(join(own, "migrated.db"), file)
  rmSync(own, { recursive: true })
  return file
}
