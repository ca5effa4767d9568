import { listRunsById, type RunRow } from "#db/queries/training/runs"
import { findSession, listSessionTrainers, type SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { findManagedRun } from "../runs/managed-run.server"

export interface ManagedSession {
  readonly run: RunRow
  readonly session: SessionRow
  readonly trainerIds: readonly number[]
  /** of them, those of the district's own, by teacher id */
  readonly ownTrainers: readonly number[]
}

interface Asked {
  readonly scope: Scope
  readonly runNumber: string
  readonly sessionId: number
  readonly version: number
  readonly today: CivilDate
}

/** A session that a planner is about to move or cancel, as she saw it: one of this run, not cancelled, and not held yet. */
export async function findManagedSession({ scope, runNumber, sessionId, version, today }: Asked, tx: Tx): Promise<ManagedSession> {
  const session = await findSession(scope, sessionId, tx)
  const [found] = session === undefined ? [] : await listRunsById(scope, [session.runId], tx)
  if (session === undefined || found?.number !== runNumber) throw new NotFound()
  const run = await findManagedRun({ scope, number: runNumber }, tx)
  if (session.version !== version) refuse("changed_meanwhile")
  if (session.state === "cancelled") refuse("session_cancelled", { params: { on: session.on } })
  if (session.on < today) refuse("session_held", { params: { on: session.on } })
  const trainers = await listSessionTrainers([sessionId], tx)
  const ownTrainers = trainers.flatMap(({ teacherId }) => teacherId ?? [])
  return { run, session, trainerIds: trainers.map(({ trainerId }) => trainerId), ownTrainers }
}
