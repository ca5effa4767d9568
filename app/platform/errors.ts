/** The three kinds of failure: a refusal (translated, 4xx), an absence or denial (404, 403), and a fault (anything else, 500). */
import { Refusal, type RefusalDetails } from "#db/refusal"

export { isRefusal, Refusal, type RefusalDetails, type RefusalParams } from "#db/refusal"

const notFoundBrand = Symbol.for("shicheng.not-found")
const deniedBrand = Symbol.for("shicheng.denied")

/** It does not exist, or this person may not know that it does. */
export class NotFound extends Error {
  readonly [notFoundBrand] = true
  constructor() {
    super("not found")
    this.name = "NotFound"
  }
}

/** This person may not do this at all. */
export class Denied extends Error {
  readonly [deniedBrand] = true
  constructor(action: string) {
    super(`denied: ${action}`)
    this.name = "Denied"
  }
}

/** Throws a refusal; an expression, so that it can stand after `??`. */
export function refuse(code: string, details?: RefusalDetails): never {
  throw new Refusal(code, details)
}

export function isNotFound(error: unknown): error is NotFound {
  return typeof error === "object" && error !== null && notFoundBrand in error
}

export function isDenied(error: unknown): error is Denied {
  return typeof error === "object" && error !== null && deniedBrand in error
}

/** The HTTP status of a refusal. What is not listed is 422: the input must change. */
const STATUS: Readonly<Record<string, number>> = {
  changed_meanwhile: 409,
  already_submitted: 409,
  file_too_large: 413,
  attachment_too_large: 413,
  too_many_requests: 429,
  sign_in_failed: 401,
  account_locked: 429,
  server_busy: 503,
  database_busy: 503,
  database_read_only: 503,
}

export function statusOf(refusal: Refusal): number {
  return STATUS[refusal.code] ?? 422
}
