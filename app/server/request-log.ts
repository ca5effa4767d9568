import type { RequestHandler } from "express"
import { log, loggedPath } from "~/platform/log.server"

/** One line a request: what, how it ended, how long it took. Paths without queries, which may hold what people search for. */
export function logRequests(): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now()
    const { method, path } = request
    response.once("close", () => {
      const ms = Math.round(performance.now() - startedAt)
      const isWhole = response.writableFinished
      log().info(
        {
          method,
          path: loggedPath(path),
          status: response.statusCode,
          ms,
          ...(isWhole ? {} : { brokenOff: true }),
          remoteAddress: request.ip,
        },
        "request",
      )
    })
    next()
  }
}
