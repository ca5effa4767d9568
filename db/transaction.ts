import { setTimeout as wait } from "node:timers/promises"
import { type Handle, handle, type OpenDatabase, type OpenTransaction, openedDatabase, type Reader } from "./client"
import { assertPragmas, connectReader } from "./connection"
import { Refusal } from "./refusal"

const RETRY_MS = 20
const GIVE_UP_MS = 60_000

/** A running write transaction. `sqlite` and `db` are the one writer connection. */
export interface Tx extends OpenTransaction {
  /** Runs once the transaction is committed; never if it is rolled back. Its failure is reported, not thrown: the write stands. */
  afterCommit(callback: () => void | Promise<void>): void
  /**
   * Says that this transaction may await more than `db/` calls. Only for a child process or the command line,
   * where nobody else queues for the writer of the process; everywhere else such a transaction is refused in development and tests.
   */
  allowAwaits(): void
}

class RunningTx implements Tx {
  readonly sqlite: Handle["sqlite"]
  readonly db: Handle["db"]
  readonly callbacks: (() => void | Promise<void>)[] = []
  isOpen = true
  /** why it may no longer commit: a joined part failed, or it was held open over other work */
  doomed: { readonly error: unknown } | null = null
  private awaitsAllowed = false

  constructor(writer: Handle) {
    this.sqlite = writer.sqlite
    this.db = writer.db
  }

  afterCommit(callback: () => void | Promise<void>) {
    this.callbacks.push(callback)
  }

  allowAwaits() {
    this.awaitsAllowed = true
  }

  /** Calls into `db/` end within the same turn of the event loop, so a transaction seen in the next turn awaited something else. */
  watch() {
    if (process.env.NODE_ENV === "production") return
    setImmediate(() => {
      if (this.isOpen && !this.awaitsAllowed) this.doomed ??= { error: new Error("a transaction awaited something that is not a db/ call") }
    })
  }
}

/**
 * Runs `work` in a write transaction: queued behind the other writers of this process, begun IMMEDIATE, committed when
 * `work` resolves and rolled back when it rejects. Inside a transaction (given, or running around the caller) it joins that one;
 * a joined part that fails rolls the whole back, even if its caller swallows the error.
 * Await nothing but `db/` calls inside: hash passwords, read files and call others before or after.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, outer?: Tx): Promise<T> {
  const opened = openedDatabase()
  const around = outer ?? opened.current.getStore()
  if (around?.isOpen === true) return join(around as RunningTx, work)
  if (outer !== undefined) throw new Error("the transaction given is already over")
  const turn = opened.lastWrite.then(() => run(opened, work))
  opened.lastWrite = turn.catch(() => undefined)
  const { tx, result } = await turn
  for (const callback of tx.callbacks) await settle(callback)
  return result
}

async function join<T>(tx: RunningTx, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await work(tx)
  } catch (error) {
    tx.doomed ??= { error }
    throw error
  }
}

async function run<T>(opened: OpenDatabase, work: (tx: Tx) => Promise<T>): Promise<{ tx: RunningTx; result: T }> {
  if (opened.failure !== null) throw new Refusal("database_read_only")
  await begin(opened)
  const tx = new RunningTx(opened.writer)
  tx.watch()
  try {
    const result = await opened.current.run(tx, () => work(tx))
    if (tx.doomed !== null) throw tx.doomed.error
    opened.writer.sqlite.exec("commit")
    if (!opened.firstWriteChecked) assertPragmas(opened.writer.sqlite)
    opened.firstWriteChecked = true
    return { tx, result }
  } catch (error) {
    noteFailure(opened, error)
    if (opened.writer.sqlite.inTransaction) opened.writer.sqlite.exec("rollback")
    throw error
  } finally {
    tx.isOpen = false
  }
}

/** Takes the file's write lock. Another process may hold it for long: we wait by timer, so that this process goes on answering. */
async function begin(opened: OpenDatabase): Promise<void> {
  const startedAt = performance.now()
  for (;;) {
    try {
      opened.writer.sqlite.exec("begin immediate")
      return
    } catch (error) {
      if (!isBusy(error)) {
        noteFailure(opened, error)
        throw error
      }
      if (performance.now() - startedAt > GIVE_UP_MS) throw new Refusal("database_busy")
      await wait(RETRY_MS)
    }
  }
}

/** Reads several things of one instant. `read` must be synchronous: that is what makes it one instant. */
export async function inReadTransaction<T>(read: (reader: Reader) => T, tx?: Tx): Promise<T> {
  const opened = openedDatabase()
  const around = tx ?? opened.current.getStore()
  if (around?.isOpen === true) return read(around)
  return opened.reader.sqlite.transaction(() => read(opened.reader))()
}

/** A long read of one instant on a connection of its own: exports and checks that stream, awaiting between the rows. */
export async function inSnapshot<T>(read: (reader: Reader) => Promise<T>): Promise<T> {
  const { file, tempStore } = openedDatabase()
  const sqlite = connectReader(file, tempStore)
  try {
    sqlite.exec("begin")
    return await read(handle(sqlite))
  } finally {
    sqlite.close()
  }
}

async function settle(callback: () => void | Promise<void>): Promise<void> {
  try {
    await callback()
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}

function isBusy(error: unknown): boolean {
  const code = errorCode(error)
  return code === "SQLITE_BUSY" || code.startsWith("SQLITE_BUSY_")
}

/** After an I/O error or on a damaged file no later write may pretend to succeed. */
function noteFailure(opened: OpenDatabase, error: unknown): void {
  if (/^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(errorCode(error))) opened.failure = error as Error
}

function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : ""
}
