import type { Instant } from "#db/columns"
import { findRun, type RunRow, updateRun } from "#db/queries/training/runs"
import type { Tx } from "#db/transaction"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A run that a planner is about to change, as she saw it; somebody else's change in between is refused, and so is one of what is over. */
export async function findManagedRun(
  { scope, number, version }: { readonly scope: Scope; readonly number: string; readonly version?: number },
  tx: Tx,
): Promise<RunRow> {
  const run = await findRun(scope, number, tx)
  if (run === undefined) throw new NotFound()
  if (version !== undefined && run.version !== version) refuse("changed_meanwhile")
  if (run.state === "closed") refuse("run_closed", { params: { number } })
  if (run.state === "cancelled") refuse("run_cancelled", { params: { number } })
  return run
}

/** Writes a change of a run. */
export async function saveManagedRun(
  { run, change, now }: { readonly run: RunRow; readonly change: Partial<RunRow>; readonly now: Instant },
  tx: Tx,
): Promise<void> {
  if (!(await updateRun({ ...run, ...change, updatedAt: now }, tx))) refuse("changed_meanwhile")
}
