import type { Request, RequestHandler, Response } from "express"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { config } from "~/platform/config.server"
import { log, loggedPath } from "~/platform/log.server"
import { plainPage } from "./plain-page"

/** A whole school signs in from one address at eight in the morning; a single account is locked after five wrong passwords. */
const SIGN_INS_PER_MINUTE = 120
const WRITES_SHARE = 10

/** Limits what one address may ask in a minute: much to read, a tenth of it to write, little to sign in. In memory: one process serves. */
export function limitRequests(): RequestHandler {
  const perMinute = config().requestsPerMinute
  if (perMinute === 0) return (_request, _response, next) => next()
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const all = limiter(perMinute)
  const writes = limiter(Math.ceil(perMinute / WRITES_SHARE))
  const signIns = limiter(SIGN_INS_PER_MINUTE)
  return async (request, response, next) => {
    const isWrite = request.method !== "GET" && request.method !== "HEAD"
    const isSignIn = isWrite && /^\/sign-in(\.data)?\/?$/i.test(request.path)
    const used = isSignIn ? [all, signIns] : isWrite ? [all, writes] : [all]
    try {
      for (const one of used) await one.consume(bucketOf(request))
    } catch (exceeded) {
      return tooMany(request, response, exceeded)
    }
    next()
  }
}

function tooMany(request: Request, response: Response, exceeded: unknown): void {
  const waitMs = typeof exceeded === "object" && exceeded !== null && "msBeforeNext" in exceeded ? Number(exceeded.msBeforeNext) : 60_000
  log().warn({ remoteAddress: request.ip, path: loggedPath(request.path) }, "too many requests")
  response.set("Retry-After", String(Math.max(1, Math.ceil(waitMs / 1000))))
  plainPage(response, { status: 429, chinese: "请求过于频繁，请稍后再试。", english: "Too many requests. Please try again shortly." })
}

/** An IPv4 address, or the /64 network that one IPv6 subscriber has to herself. */
function bucketOf(request: Request): string {
  const address = (request.ip ?? "").replace(/^::ffff:(?=\d+\.)/, "")
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address
}
