import { listTakenBy } from "#db/queries/training/attendance"
import { findRun, type RunRow } from "#db/queries/training/runs"
import { listRunSessions, type SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

export interface TakenRun {
  readonly run: RunRow
  /** those of which the scope takes attendance: all, or her own */
  readonly sessions: readonly SessionRow[]
}

/** A run of which somebody takes attendance: the college of every one, a trainer of those that she teaches. A draft is none yet. */
export async function findTakenRun({ scope, number }: { readonly scope: Scope; readonly number: string }, tx?: Tx): Promise<TakenRun> {
  const run = await findRun(scope, number, tx)
  if (run === undefined || run.state === "draft") throw new NotFound()
  const all = await listRunSessions([run.id], tx)
  const taken = new Set(
    await listTakenBy(
      scope,
      all.map(({ id }) => id),
      tx,
    ),
  )
  const sessions = all.filter(({ id }) => taken.has(id))
  if (sessions.length === 0 && scope.kind !== "district") throw new NotFound()
  return { run, sessions }
}
