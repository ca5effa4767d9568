import type { AppLoadContext } from "@remix-run/node"
import type { Request, Response } from "express"
import { nonceOf } from "./headers"

/** What the server tells Remix about a request; read by the entry and by `guarded`. */
export function loadContextOf(request: Request, response: Response): AppLoadContext {
  return {
    cspNonce: nonceOf(response),
    remoteAddress: request.ip ?? "",
    isRouterRequest: request.path.endsWith(".data"),
  }
}
