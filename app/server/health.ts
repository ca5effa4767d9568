import { type RequestHandler, Router } from "express"
import { isDatabaseReady } from "#db/client"

/** `/healthz`: the process answers. `/readyz`: it can also serve, for the database is migrated (at start), open and answering. */
export function health(): Router {
  const router = Router()
  router.get("/healthz", alive)
  router.get("/readyz", ready)
  return router
}

const alive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "ok" })
}

const ready: RequestHandler = async (_request, response) => {
  const isReady = await isDatabaseReady().catch(() => false)
  response
    .status(isReady ? 200 : 503)
    .set("Cache-Control", "no-store")
    .json({ status: isReady ? "ready" : "not_ready" })
}
