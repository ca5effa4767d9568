import Database from "better-sqlite3"

export type Sqlite = Database.Database

const OLDEST_SQLITE = [3, 51, 3] as const
const FULL = 2

/**
 * Where SQLite puts what it sorts and joins in passing. In memory it is nowhere to be found afterwards; a job that goes through millions of
 * rows spills to files instead (in `SQLITE_TMPDIR`, unlinked as they are opened), for memory would grow with the rows.
 */
export type TempStore = "memory" | "file"

/** Pragmas of every connection. `synchronous` must be said outright: better-sqlite3 is compiled to fall back to NORMAL in WAL. */
const SHARED_PRAGMAS = ["synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"] as const

const WRITER_PRAGMAS = ["secure_delete = ON", "journal_size_limit = 67108864", "wal_autocheckpoint = 1000"] as const

const ASSERTED: Readonly<Record<string, number | string>> = {
  journal_mode: "wal",
  synchronous: FULL,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
}

/** Refuses an SQLite with the WAL-reset corruption bug (mended in 3.51.3). */
export function assertSqliteVersion(version: string): void {
  const parts = version.split(".").map(Number)
  for (const [index, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0
    if (part > oldest) return
    if (part < oldest)
      throw new Error(`SQLite ${version} is older than ${OLDEST_SQLITE.join(".")}, which can corrupt a database in WAL mode`)
  }
}

/**
 * Opens the file for writing. It waits up to 5 s for a lock while opening and not at all afterwards:
 * `inTransaction` waits without blocking the event loop.
 */
export function connectWriter(file: string, tempStore: TempStore = "memory"): Sqlite {
  const sqlite = new Database(file, { timeout: 5000 })
  try {
    assertSqliteVersion(sqlite.prepare("select sqlite_version()").pluck().get() as string)
    sqlite.pragma("journal_mode = WAL")
    for (const pragma of [...SHARED_PRAGMAS, ...WRITER_PRAGMAS, `temp_store = ${tempStore}`]) sqlite.pragma(pragma)
    assertPragmas(sqlite)
    if (sqlite.pragma("secure_delete", { simple: true }) !== 1) throw new Error("the database does not overwrite what is deleted")
    sqlite.pragma("busy_timeout = 0")
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Opens a read-only connection. A reader in WAL mode waits for nobody. */
export function connectReader(file: string, tempStore: TempStore = "memory"): Sqlite {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    for (const pragma of [...SHARED_PRAGMAS, `temp_store = ${tempStore}`]) sqlite.pragma(pragma)
    sqlite.pragma("query_only = ON")
    assertPragmas(sqlite)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Fails closed when a pragma did not take. Asked again after the first write, when better-sqlite3's default would show. */
export function assertPragmas(sqlite: Sqlite): void {
  for (const [pragma, expected] of Object.entries(ASSERTED)) {
    const actual = sqlite.pragma(pragma, { simple: true })
    if (actual !== expected && !(pragma === "mmap_size" && actual === undefined))
      throw new Error(`the database runs with ${pragma} = ${String(actual)}, not ${expected}`)
  }
}
