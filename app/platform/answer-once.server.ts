import { createHash } from "node:crypto"
import type { Submission } from "./actor"
import { Refusal } from "./errors"
import { findAnswer, keepAnswer } from "./form-submission.server"
import type { FormValues } from "./form-values.server"

const shared = globalThis as typeof globalThis & { __shichengUnderWay?: Map<string, Promise<unknown>> }

/** The key of a form: its token with where it went and what it said, so that a changed form is another one. */
export function submissionToken({ request, token, values }: { request: Request; token: string; values: FormValues }): string {
  const said = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash("sha256")
    .update(JSON.stringify([new URL(request.url).pathname, token, said]))
    .digest("hex")
}

export interface Once {
  readonly accountId: string
  readonly submission: Submission
  readonly handle: () => Promise<unknown>
}

/** Answers a form once: the same form sent again, at the same time or later, gets the first one's answer. */
export async function answerOnce({ accountId, submission, handle }: Once): Promise<unknown> {
  shared.__shichengUnderWay ??= new Map()
  const underWay = shared.__shichengUnderWay
  const key = `${accountId} ${submission.token}`
  const running = underWay.get(key)
  if (running !== undefined) return revived(await running)
  const turn = run({ accountId, submission, handle })
  underWay.set(key, turn)
  try {
    return revived(await turn)
  } finally {
    underWay.delete(key)
  }
}

async function run({ accountId, submission: { token }, handle }: Once): Promise<unknown> {
  const before = await findAnswer(accountId, token)
  if (before === null) throw new Refusal("already_submitted")
  if (before !== undefined) return JSON.parse(before) as unknown
  const answer = frozen(await attempt(handle))
  if ((await findAnswer(accountId, token)) === null) await keepAnswer({ accountId, token, answer: JSON.stringify(answer) })
  return answer
}

async function attempt(handle: () => Promise<unknown>): Promise<unknown> {
  try {
    return await handle()
  } catch (error) {
    if (error instanceof Response) return error
    throw error
  }
}

type Frozen = { readonly kind: "redirect"; readonly to: string } | { readonly kind: "value"; readonly value: unknown }

/** An answer as it can be kept: a redirect, or plain values. Cookies are not: an action that sets one is not idempotent. */
function frozen(answer: unknown): Frozen {
  if (!(answer instanceof Response)) return { kind: "value", value: answer ?? null }
  const to = answer.headers.get("Location")
  if (to === null || answer.headers.has("Set-Cookie")) throw new Error("an idempotent action answers with values or a plain redirect")
  return { kind: "redirect", to }
}

function revived(answer: unknown): unknown {
  const kept = answer as Frozen
  return kept.kind === "redirect" ? new Response(null, { status: 303, headers: { Location: kept.to } }) : kept.value
}
