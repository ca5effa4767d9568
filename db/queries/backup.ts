import { existsSync, rmSync } from "node:fs"
import Database from "better-sqlite3"
import { openedDatabase } from "../client"

const PAGES_A_STEP = 500

/** Copies the open database to a file, page by page, while it is being used; the copy is checked whole. Throws where the copy is not sound. */
export async function backUpTo(toFile: string): Promise<{ bytes: number }> {
  const { totalPages } = await openedDatabase().reader.sqlite.backup(toFile, { progress: () => PAGES_A_STEP })
  const pageBytes = openedDatabase().reader.sqlite.pragma("page_size", { simple: true }) as number
  const fault = findBackupFault(toFile)
  if (fault === null) return { bytes: totalPages * pageBytes }
  rmSync(toFile, { force: true })
  throw new Error(`the backup is not sound: ${fault}`)
}

/** What is wrong with a backup file; null = it is a sound database of ours. */
export function findBackupFault(file: string): string | null {
  if (!existsSync(file)) return "no such file"
  let copy: Database.Database | undefined
  try {
    copy = new Database(file, { readonly: true, fileMustExist: true })
    const integrity = copy.pragma("integrity_check", { simple: true })
    if (integrity !== "ok") return String(integrity)
    if ((copy.pragma("foreign_key_check") as unknown[]).length > 0) return "rows refer to rows that are not there"
    return copy.prepare("select 1 from sqlite_master where name = 'schema_migration'").get() === undefined
      ? "it is no database of Shicheng"
      : null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    copy?.close()
  }
}
