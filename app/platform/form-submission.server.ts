import { deleteSubmissionsBefore, findSubmission, insertSubmission, updateSubmissionAnswer } from "#db/queries/form-submissions"
import { inTransaction, type Tx } from "#db/transaction"
import type { Submission } from "./actor"
import { addMinutes, now } from "./clock.server"
import { decryptText, encryptText } from "./crypto.server"
import { refuse } from "./errors"

/**
 * A form's token is an idempotency key. The transaction that has the form's effect claims the token (through `audit`),
 * so effect and claim stand or fall together; the answer is kept after it. A second sending gets the kept answer.
 */
const KEPT_MINUTES = 24 * 60

/** Claims the token for this request, in its transaction. A form that already had its effect is refused, which undoes everything. */
export async function claimSubmission(accountId: string, { token, requestId }: Submission, tx: Tx): Promise<void> {
  const known = await findSubmission({ accountId, token }, tx)
  if (known?.requestId === requestId) return
  if (known !== undefined) refuse("already_submitted")
  await deleteSubmissionsBefore(addMinutes(now(), -KEPT_MINUTES), tx)
  await insertSubmission({ accountId, token, requestId, createdAt: now() }, tx)
}

/** The answer a form got when it was first sent: undefined = it had no effect yet, null = it had, but the answer was not kept. */
export async function findAnswer(accountId: string, token: string): Promise<string | null | undefined> {
  const known = await findSubmission({ accountId, token })
  if (known === undefined) return undefined
  return known.answer === null ? null : decryptText(known.answer)
}

export async function keepAnswer({ accountId, token, answer }: { accountId: string; token: string; answer: string }): Promise<void> {
  const sealed = encryptText(answer)
  await inTransaction((tx) => updateSubmissionAnswer({ accountId, token, answer: sealed }, tx))
}
