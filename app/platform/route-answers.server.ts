import { randomBytes } from "node:crypto"
import { isDenied, isNotFound, isRefusal, type Refusal, statusOf } from "./errors"
import { type FormValues, shownAgain } from "./form-values.server"
import { log, loggedPath } from "./log.server"
import type { RefusalBody, RefusedAnswer } from "./route-guard"

/** Several refusals at once: every field of a form that must change. `typed`: what a form with files said, which only its reader knows. */
export class Refusals extends Error {
  constructor(
    readonly all: readonly [Refusal, ...Refusal[]],
    readonly typed: FormValues | null = null,
  ) {
    super(all[0].code)
  }
}

/** What was typed into a form with files that is refused. */
export function typedIn(error: unknown): FormValues | null {
  return error instanceof Refusals ? error.typed : null
}

export function refusalsIn(error: unknown): readonly Refusal[] | null {
  if (error instanceof Refusals) return error.all
  return isRefusal(error) ? [error] : null
}

/** What an action answers when it refuses. */
export function refusedAnswer(
  refusals: readonly Refusal[],
  values: FormValues,
): { body: RefusedAnswer; status: number; headers: HeadersInit } {
  const first = refusals[0]
  if (first === undefined) throw new Error("a refusal needs a reason")
  const status = statusOf(first)
  const headers = status === 503 || status === 429 ? { "Retry-After": String(first.params.seconds ?? 5) } : {}
  return { body: { refusal: bodyOf(first), refusals: refusals.map(bodyOf), values: shownAgain(values) }, status, headers }
}

/** The response for whatever a loader or action threw and did not mean as an answer of its own. */
export function answerTo(error: unknown, { request, values }: { request: Request; values: FormValues }): Response {
  if (error instanceof Response) return error
  const refusals = refusalsIn(error)
  if (refusals !== null) {
    const { body, status, headers } = refusedAnswer(refusals, values)
    return Response.json(body, { status, headers })
  }
  if (isNotFound(error)) return Response.json({ error: "not_found" }, { status: 404 })
  if (isDenied(error)) return Response.json({ error: "denied" }, { status: 403 })
  return faultAnswer(error, request)
}

/** A fault: the person gets a number, the log everything else. The path is logged without its query. */
function faultAnswer(error: unknown, request: Request): Response {
  const reference = randomBytes(5).toString("hex")
  log().error({ error, reference, method: request.method, path: loggedPath(new URL(request.url).pathname) }, "fault")
  return Response.json({ error: "fault", reference }, { status: 500 })
}

function bodyOf({ code, field, row, params }: Refusal): RefusalBody {
  return { code, field, row, params }
}

/** Sends the browser elsewhere: 303, so that a reload sends nothing twice. */
export function redirectTo(path: string, headers: HeadersInit = {}): Response {
  const all = new Headers(headers)
  all.set("Location", path)
  return new Response(null, { status: 303, headers: all })
}
