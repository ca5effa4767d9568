import type { Instant } from "#db/columns"
import { removeEnrolmentsOfRun } from "#db/queries/training/runs"
import { cancelSessionsOfRun, listRunSessions, listSessionTrainers } from "#db/queries/training/sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { tellPeople } from "../schedule/tell-people.server"
import { findManagedRun, saveManagedRun } from "./managed-run.server"

interface Cancellation {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly reason: string
  readonly now: Instant
}

/** Says that a run is not held, and why: its sessions and everybody's places in it end with it. What was kept of it stays readable. */
export async function cancelRun({ actor, number, version, reason: given, now }: Cancellation): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  const reason = given.trim()
  if (reason === "") refuse("required", { field: "reason" })
  await inTransaction(async (tx) => {
    const run = await findManagedRun({ scope, number, version }, tx)
    const coming = (await listRunSessions([run.id], tx)).filter(({ state }) => state === "planned").map(({ id }) => id)
    const trainers = [...new Set((await listSessionTrainers(coming, tx)).flatMap(({ teacherId }) => teacherId ?? []))]
    await saveManagedRun({ run, change: { state: "cancelled", cancelReason: reason }, now }, tx)
    const sessions = await cancelSessionsOfRun({ runId: run.id, updatedAt: now }, tx)
    const kept = JSON.stringify({ code: "run_cancelled", values: { reason } })
    const people = await removeEnrolmentsOfRun({ runId: run.id, reason: kept, updatedAt: now }, tx)
    if (run.state === "announced") {
      const told = { participants: people, trainers, onceKey: `run ${number} cancelled` }
      await tellPeople({ districtId: scope.districtId, run, kind: "run_cancelled", values: { reason }, ...told, now }, tx)
    }
    const details = { before: run.state, reason, sessions, people: people.length }
    await audit(tx, actor, "run.cancelled", { subject: { kind: "run", key: number }, details })
  })
}
