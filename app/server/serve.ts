import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { config } from "~/platform/config.server"
import { log } from "~/platform/log.server"
import { createApp } from "./app"
import { refreshDaily } from "./daily-refresh"
import { announce, prepareDistrict } from "./prepare-district"
import { openRemix } from "./remix"
import { stopOnSignal, watchDatabase } from "./stop"

/**
 * Headers must come within a minute and a whole request within two, so that no slow client holds a connection (slow-loris). Not sooner:
 * a server that is busy, as when a thousand press at once, reads late what came in time.
 */
const HEADERS_MS = 60_000
const REQUEST_MS = 120_000
const KEEP_ALIVE_MS = 10_000
/** As many may wait at the door as may come in: of a thousand at once, those beyond the usual 511 places are not let in in time. */
const MOST_CONNECTIONS = 2_000

/** Database first, then the district, then the door. Resolves when the server answers. */
export async function serve(): Promise<void> {
  const { port, host } = config()
  const district = await prepareDistrict()
  const remix = await openRemix()
  const server = createServer({ connectionsCheckingInterval: 2_000 }, createApp(remix))
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.maxConnections = MOST_CONNECTIONS
  stopOnSignal({ server, close: remix.close })
  watchDatabase()
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen({ port, host, backlog: MOST_CONNECTIONS }, resolve)
  })
  const { port: opened } = server.address() as AddressInfo
  log().info({ port: opened }, "serving")
  refreshDaily()
  announce({ url: `http://${host.includes(":") ? `[${host}]` : host}:${opened}`, ...district })
}
