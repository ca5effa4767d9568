import Database from "better-sqlite3"
import { migrateDatabase } from "#db/migrate"

/** Migrates a file, and dies without warning just before the n-th statement that goes through `exec`. */
const [file, backupDirectory, folder, dieAt] = process.argv.slice(2) as [string, string, string, string]
const exec = Database.prototype.exec
let calls = 0
Database.prototype.exec = function (this: Database.Database, text: string) {
  calls++
  if (calls === Number(dieAt)) process.kill(process.pid, "SIGKILL")
  return exec.call(this, text)
}
await migrateDatabase({ file, backupDirectory, folder })
