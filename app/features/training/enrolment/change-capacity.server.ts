import type { Instant } from "#db/columns"
import { findSmallestRoom } from "#db/queries/training/enrolment-candidates"
import { updateCapacity, updateEnrolment } from "#db/queries/training/enrolment-writes"
import { listRunEnrolments } from "#db/queries/training/enrolments"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { freeSeats } from "~/domain/enrolment/waitlist"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { findEnrolableRun } from "./enrolable-run.server"
import { type Filled, fillSeats } from "./fill-seats.server"

interface Change {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly capacity: number
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Gives a run more seats, or fewer: never fewer than are taken, never more than its rooms hold. New seats are offered to those who wait in
 * the line; an application that waits for its school goes on waiting for it.
 */
export async function changeCapacity({ actor, number, version, capacity, today, now }: Change): Promise<Filled> {
  const scope = scopeFor(actor, "enrolment.run")
  const { districtId } = scope
  return inTransaction(async (tx) => {
    const { run } = await findEnrolableRun({ districtId, number, today: null }, tx)
    if (run.version !== version) refuse("changed_meanwhile")
    if (capacity < 1) refuse("run_capacity_none", { field: "capacity" })
    if (capacity < run.taken) refuse("run_capacity_below_taken", { field: "capacity", params: { capacity, taken: run.taken } })
    const room = await findSmallestRoom({ runId: run.id, from: today }, tx)
    if (room !== undefined && capacity > room.capacity)
      refuse("enrolment_capacity_over_room", { field: "capacity", params: { venue: room.name, room: room.capacity, capacity } })
    const seated = (await listRunEnrolments(scope, [run.id], tx)).filter(({ seat }) => seat !== null)
    const outside = seated.filter(({ seat }) => seat !== null && seat > capacity)
    const free = freeSeats({ capacity, taken: seated.flatMap(({ seat }) => seat ?? []) })
    for (const [at, row] of outside.entries()) {
      if (!(await updateEnrolment({ ...row, seat: free[at] ?? null, updatedAt: now }, tx))) refuse("changed_meanwhile")
    }
    if (!(await updateCapacity({ runId: run.id, version, capacity, at: now }, tx))) refuse("changed_meanwhile")
    const details = { before: run.capacity, after: capacity }
    await audit(tx, actor, "run.capacity_changed", { subject: { kind: "run", key: number }, details })
    return fillSeats({ districtId, number, today, now }, tx)
  })
}
