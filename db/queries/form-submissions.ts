import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

export interface SubmissionRow {
  readonly requestId: string
  /** encrypted; null = the answer was not kept */
  readonly answer: string | null
}

interface Key {
  readonly accountId: string
  readonly token: string
}

/** The form of this token, if it had its effect. */
export async function findSubmission({ accountId, token }: Key, tx?: Tx): Promise<SubmissionRow | undefined> {
  const text = "select request_id as requestId, answer from form_submission where account_id = ? and token = ?"
  return prepared<SubmissionRow>(reader(tx), text).get(accountId, token)
}

export async function insertSubmission(row: Key & { requestId: string; createdAt: Instant }, tx: Tx): Promise<void> {
  prepared(
    tx,
    "insert into form_submission (account_id, token, request_id, created_at) values (@accountId, @token, @requestId, @createdAt)",
  ).run(row)
}

/** Keeps the answer to a form that had its effect. */
export async function updateSubmissionAnswer({ accountId, token, answer }: Key & { answer: string }, tx: Tx): Promise<void> {
  prepared(tx, "update form_submission set answer = ? where account_id = ? and token = ?").run(answer, accountId, token)
}

/** Forgets what was sent before `instant`: nobody sends an old form again. */
export async function deleteSubmissionsBefore(instant: Instant, tx: Tx): Promise<void> {
  prepared(tx, "delete from form_submission where created_at < ?").run(instant)
}
