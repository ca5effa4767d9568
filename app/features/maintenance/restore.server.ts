import { copyFileSync, existsSync, renameSync } from "node:fs"
import { findBackupFault } from "#db/queries/backup"
import { config } from "~/platform/config.server"
import { refuse } from "~/platform/errors"

/** Puts a sound backup into a data folder that has no database yet; the file is copied beside its place and moved there whole. */
export async function restore({ fromFile }: { fromFile: string }): Promise<{ database: string }> {
  const { databaseFile } = config()
  if (existsSync(databaseFile)) refuse("database_exists", { params: { path: databaseFile } })
  const fault = findBackupFault(fromFile)
  if (fault !== null) refuse("backup_unsound", { params: { fault } })
  const beside = `${databaseFile}.restoring`
  copyFileSync(fromFile, beside)
  renameSync(beside, databaseFile)
  return { database: databaseFile }
}
