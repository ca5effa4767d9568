import type { Server } from "node:http"
import { setTimeout as wait } from "node:timers/promises"
import { closeDatabase, databaseFailure } from "#db/client"
import { log } from "~/platform/log.server"

/** How long requests under way may still take. */
const GRACE_MS = 8_000
/** sysexits: a passing failure; start again */
const EX_TEMPFAIL = 75
const WATCH_MS = 1_000

/** SIGTERM and SIGINT: no new connections, what is under way is finished, the database is closed, exit 0. */
export function stopOnSignal({ server, close }: { server: Server; close: () => Promise<void> }): void {
  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    log().info({ signal }, "stopping")
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    await Promise.race([closed, wait(GRACE_MS + 1_000)])
    clearTimeout(cut)
    await Promise.all([close(), closeDatabase()])
    process.exit(0)
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      stop(signal).catch((error) => {
        log().fatal({ error }, "stopped badly")
        process.exit(1)
      })
    })
}

/** After a failed disk or on a damaged file nothing is written any more; the process ends, so that a supervisor starts it anew. */
export function watchDatabase(): void {
  const watch = setInterval(() => {
    const error = databaseFailure()
    if (error === null) return
    log().fatal({ error }, "the database failed")
    process.exit(EX_TEMPFAIL)
  }, WATCH_MS)
  watch.unref()
}
