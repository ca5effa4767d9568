import compression from "compression"
import express, { type Express } from "express"
import { config } from "~/platform/config.server"
import { keepNothing, secureHeaders } from "./headers"
import { health } from "./health"
import { limitRequests } from "./limits"
import { lastResort, refuseCrossSite, refuseOldDataRequests } from "./refuse"
import type { Remix } from "./remix"
import { logRequests } from "./request-log"

/** Everything a request passes through, in order. */
export function createApp(remix: Remix): Express {
  const app = express()
  app.disable("x-powered-by")
  app.disable("etag")
  app.set("trust proxy", config().trustProxy)
  app.use(health())
  app.use(logRequests())
  app.use(secureHeaders({ isDevelopment: remix.isDevelopment }))
  app.use(compression())
  app.use(remix.assets)
  app.use(keepNothing)
  app.use(limitRequests())
  app.use(refuseCrossSite)
  app.use(refuseOldDataRequests)
  app.all("*", remix.handle)
  app.use(lastResort)
  return app
}
