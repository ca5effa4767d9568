import { findOwnTeacherId } from "#db/queries/training/attendance"
import { type FeedbackPlace, findFeedbackPlace } from "#db/queries/training/feedback"
import { findRun, type RunRow } from "#db/queries/training/runs"
import type { Tx } from "#db/transaction"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A run in which the scope's person has a seat. Of no other run does she give feedback, nor learn that it exists. */
export async function findOwnFeedback(
  { scope, number }: { readonly scope: Scope; readonly number: string },
  tx?: Tx,
): Promise<{ readonly run: RunRow; readonly place: FeedbackPlace }> {
  const run = await findRun(scope, number, tx)
  const teacherId = await findOwnTeacherId(scope, tx)
  if (run === undefined || run.state === "draft" || teacherId === undefined) throw new NotFound()
  const place = await findFeedbackPlace({ runId: run.id, teacherId }, tx)
  if (place === undefined) throw new NotFound()
  return { run, place }
}
