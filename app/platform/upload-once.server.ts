import type { Actor } from "./actor"
import { answerOnce, submissionToken } from "./answer-once.server"
import { randomToken } from "./crypto.server"
import { refuse } from "./errors"

interface SentUpload {
  readonly actor: Actor
  readonly request: Request
  /** the fields of its form, `formToken` among them */
  readonly fields: Readonly<Record<string, string>>
  readonly sha256: string
}

/** What `idempotent` is for plain forms: a form with a file sent twice has one effect and one answer. The actor given to `handle` carries the token. */
export async function uploadOnce<T>({ actor, request, fields, sha256 }: SentUpload, handle: (actor: Actor) => Promise<T>): Promise<T> {
  const { formToken: token = "", ...values } = fields
  if (actor.accountId === null || token.length < 20) refuse("form_token_missing", { field: "formToken" })
  const submission = { token: submissionToken({ request, token, values: { ...values, sha256 } }), requestId: randomToken() }
  const answer = await answerOnce({ accountId: actor.accountId, submission, handle: () => handle({ ...actor, submission }) })
  return answer as T
}
