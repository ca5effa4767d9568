import { randomBytes } from "node:crypto"
import type { ErrorRequestHandler, RequestHandler } from "express"
import { isCrossSiteWrite } from "~/platform/cross-site.server"
import { log, loggedPath } from "~/platform/log.server"
import { plainPage } from "./plain-page"

/** A write from another site goes no further. (Remix would answer it with a logged fault.) */
export const refuseCrossSite: RequestHandler = (request, response, next) => {
  const header = (name: string) => request.get(name) ?? null
  const asked = {
    method: request.method,
    host: header("host"),
    secFetchSite: header("sec-fetch-site"),
    origin: header("origin"),
    referer: header("referer"),
  }
  if (!isCrossSiteWrite(asked)) return next()
  log().warn({ remoteAddress: request.ip, path: loggedPath(request.path) }, "cross-site write refused")
  plainPage(response, {
    status: 403,
    chinese: "此请求来自其他网站，已被拒绝。",
    english: "This request came from another site and was refused.",
  })
}

/** Remix still answers the data requests of its first version, each with an error in the log. Nobody of ours sends them. */
export const refuseOldDataRequests: RequestHandler = (request, response, next) => {
  if (request.query._data === undefined) return next()
  plainPage(response, { status: 400, chinese: "网址有误。", english: "The address is malformed." })
}

/** What nothing else caught: a number for the person, everything else for the log. */
export const lastResort: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  const status = error instanceof URIError ? 400 : Number(error?.status ?? 500)
  if (status === 404) return plainPage(response, { status, chinese: "没有这个文件。", english: "There is no such file." })
  if (status >= 400 && status < 500) return plainPage(response, { status, chinese: "网址有误。", english: "The address is malformed." })
  const reference = randomBytes(5).toString("hex")
  log().error({ error, reference, method: request.method, path: loggedPath(request.path) }, "fault")
  plainPage(response, { status: 500, chinese: `系统出错，编号 ${reference}。`, english: `Something went wrong. Reference ${reference}.` })
}
