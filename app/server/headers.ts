import { randomBytes } from "node:crypto"
import type { RequestHandler, Response } from "express"
import helmet from "helmet"

const ONE_YEAR_SECONDS = 365 * 24 * 3600

/**
 * Security headers. Only what comes from here runs or loads: scripts carry the answer's nonce, nothing frames us, forms go
 * nowhere else. `same-origin` as referrer policy, because without any Chromium sends `Origin: null` with a plain form.
 */
export function secureHeaders({ isDevelopment }: { isDevelopment: boolean }): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        styleSrc: isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: isDevelopment ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true },
    xFrameOptions: { action: "deny" },
  })
  return (request, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString("base64")
    response.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
    protect(request, response, next)
  }
}

/** What is not an asset is kept by no browser or proxy: after signing out, Back shows nothing. A calendar says itself that its reader may ask for changes only. */
export const keepNothing: RequestHandler = (request, response, next) => {
  if (!/^\/calendar\//i.test(request.path)) response.set("Cache-Control", "no-store")
  next()
}

/** The nonce of this answer's inline scripts. */
export function nonceOf(response: Response): string {
  return String(response.locals.cspNonce)
}
