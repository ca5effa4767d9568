import type { Instant } from "#db/columns"
import { findEnrolment } from "#db/queries/training/enrolments"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { changeEnrolment } from "./change-enrolment.server"
import { findEnrolableRun } from "./enrolable-run.server"
import { reasonText } from "./enrolment-reason"
import { isStanding } from "./enrolment-state"
import { fillSeats } from "./fill-seats.server"
import { tellTeachers } from "./tell-teachers.server"

interface Removal {
  readonly actor: Actor
  readonly number: string
  readonly enrolmentId: number
  readonly version: number
  readonly reason: string
  readonly today: CivilDate
  readonly now: Instant
}

/** The college takes somebody off a run, and says why. Her seat goes to the next in the line at once. */
export async function removeEnrolment({ actor, number, enrolmentId, version, reason: given, today, now }: Removal): Promise<void> {
  const scope = scopeFor(actor, "enrolment.run")
  const { districtId } = scope
  const reason = given.trim()
  if (reason === "") refuse("required", { field: "reason" })
  await inTransaction(async (tx) => {
    const { run } = await findEnrolableRun({ districtId, number, today: null }, tx)
    const before = await findEnrolment(scope, enrolmentId, tx)
    if (before === undefined || before.runId !== run.id) throw new NotFound()
    if (before.version !== version || !isStanding(before.state)) refuse("changed_meanwhile")
    const change = { state: "removed", reason: reasonText("removed", { reason }) } as const
    await changeEnrolment({ actor, runNumber: number, before, change, action: "enrolment.removed", now }, tx)
    await tellTeachers({ districtId, kind: "enrolment_removed", run, told: [before], values: { reason }, now }, tx)
    await fillSeats({ districtId, number, today, now }, tx)
  })
}
