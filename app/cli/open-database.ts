import { existsSync } from "node:fs"
import { openDatabase } from "#db/client"
import { migrateDatabase } from "#db/migrate"
import { config } from "~/platform/config.server"
import { Refusal } from "~/platform/errors"

/** Creates the database where there is none, brings it to the newest schema and opens it. */
export async function openOrCreateDatabase(): Promise<{ created: boolean }> {
  const { databaseFile: file, backupDirectory } = config()
  const created = !existsSync(file)
  await migrateDatabase({ file, backupDirectory })
  await openDatabase({ file })
  return { created }
}

/** Opens the database of the data folder; refuses where there is none, for `init` or the server must make it first. */
export async function openExistingDatabase(): Promise<void> {
  if (!existsSync(config().databaseFile)) throw new Refusal("database_missing", { params: { directory: config().dataDirectory } })
  await openOrCreateDatabase()
}
