import { AsyncLocalStorage } from "node:async_hooks"
import type { Statement } from "better-sqlite3"
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3"
import { connectReader, connectWriter, type Sqlite, type TempStore } from "./connection"

/** One connection, raw and through Drizzle. */
export interface Handle {
  readonly sqlite: Sqlite
  readonly db: BetterSQLite3Database
}

/** A handle that reads. Its connection is read-only, except inside a transaction, where it is the writer's so that own writes are seen. */
export type Reader = Handle

/** The transaction that the running code is in. */
export interface OpenTransaction extends Handle {
  readonly isOpen: boolean
}

/** Everything about the one open database. It hangs on `globalThis`, because the built server consists of two bundles. */
export interface OpenDatabase {
  readonly file: string
  /** where its connections sort and join in passing */
  readonly tempStore: TempStore
  readonly writer: Handle
  readonly reader: Handle
  readonly current: AsyncLocalStorage<OpenTransaction>
  /** the end of the queue of writers */
  lastWrite: Promise<unknown>
  /** whether `synchronous` was asserted after a write */
  firstWriteChecked: boolean
  /** an I/O error or corruption: nothing may be written any more */
  failure: Error | null
}

const shared = globalThis as typeof globalThis & { __shichengDatabase?: OpenDatabase }

/** Opens the database file: one writer, one reader. It is an error to open a second file while one is open. */
export async function openDatabase({ file, tempStore = "memory" }: { file: string; tempStore?: TempStore }): Promise<OpenDatabase> {
  const existing = shared.__shichengDatabase
  if (existing !== undefined) {
    if (existing.file === file) return existing
    throw new Error("another database is open in this process")
  }
  const writer = connectWriter(file, tempStore)
  try {
    const opened: OpenDatabase = {
      file,
      tempStore,
      writer: handle(writer),
      reader: handle(connectReader(file, tempStore)),
      current: new AsyncLocalStorage(),
      lastWrite: Promise.resolve(),
      firstWriteChecked: false,
      failure: null,
    }
    shared.__shichengDatabase = opened
    return opened
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Waits for the writes under way, then closes the file. Closing what is closed does nothing. */
export async function closeDatabase(): Promise<void> {
  const opened = shared.__shichengDatabase
  if (opened === undefined) return
  await opened.lastWrite.catch(() => undefined)
  delete shared.__shichengDatabase
  opened.reader.sqlite.close()
  opened.writer.sqlite.close()
}

/** The open database. */
export function openedDatabase(): OpenDatabase {
  const opened = shared.__shichengDatabase
  if (opened === undefined) throw new Error("the database is not open")
  return opened
}

/** Where to read from: the transaction given or running, else the read-only connection. */
export function reader(tx?: OpenTransaction): Reader {
  if (tx !== undefined) return tx
  const opened = openedDatabase()
  const current = opened.current.getStore()
  return current?.isOpen === true ? current : opened.reader
}

/** Whether the open database answers; what `/readyz` asks. */
export async function isDatabaseReady(): Promise<boolean> {
  const opened = shared.__shichengDatabase
  return opened !== undefined && opened.failure === null && opened.reader.sqlite.prepare("select 1").pluck().get() === 1
}

/** The I/O error or corruption after which nothing is written any more; null while all is well. */
export function databaseFailure(): Error | null {
  return shared.__shichengDatabase?.failure ?? null
}

const statements = new WeakMap<Sqlite, Map<string, Statement<unknown[], unknown>>>()

/** The statement of a text, prepared once a connection. */
export function prepared<Row>(connection: Handle, text: string): Statement<unknown[], Row> {
  const known = statements.get(connection.sqlite) ?? new Map<string, Statement<unknown[], unknown>>()
  statements.set(connection.sqlite, known)
  const statement = known.get(text) ?? connection.sqlite.prepare<unknown[], unknown>(text)
  known.set(text, statement)
  return statement as Statement<unknown[], Row>
}

/** A raw connection with its Drizzle face. */
export function handle(sqlite: Sqlite): Handle {
  return { sqlite, db: drizzle(sqlite) }
}
