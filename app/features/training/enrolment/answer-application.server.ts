import type { Instant } from "#db/columns"
import { findRunNumber } from "#db/queries/training/enrolment-runs"
import { countWaiting, type EnrolmentRow, findEnrolment, listTakenSeats } from "#db/queries/training/enrolments"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { freeSeats } from "~/domain/enrolment/waitlist"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { changeEnrolment } from "./change-enrolment.server"
import { type EnrolableRun, findEnrolableRun } from "./enrolable-run.server"
import { reasonText } from "./enrolment-reason"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { findCandidate } from "./find-candidate.server"
import { refuseUnfit } from "./refuse-unfit"
import { tellTeachers } from "./tell-teachers.server"

interface Answer {
  readonly actor: Actor
  readonly enrolmentId: number
  /** as the school saw it: answered by somebody else meanwhile, it is refused */
  readonly version: number
  readonly consents: boolean
  /** why not; needed where the school does not consent */
  readonly reason: string
  readonly today: CivilDate
  readonly now: Instant
}

/** A school consents to an application of its teacher, or says why not. With consent she has a seat, a place in the line, or waits for the allocation. */
export async function answerApplication(answer: Answer): Promise<{ readonly state: EnrolmentRow["state"] }> {
  const { actor, enrolmentId, version, consents, today, now } = answer
  const scope = scopeFor(actor, "enrolment.school")
  const { districtId } = scope
  const words = answer.reason.trim()
  if (!consents && words === "") refuse("required", { field: "reason" })
  return inTransaction(async (tx) => {
    const before = await findEnrolment(scope, enrolmentId, tx)
    if (before === undefined) throw new NotFound()
    if (before.version !== version || before.state !== "applied" || before.needsSchool !== 1) refuse("changed_meanwhile")
    const number = (await findRunNumber(before.runId, tx)) ?? ""
    const enrolable = await findEnrolableRun({ districtId, number, today: null }, tx)
    const told = { districtId, run: enrolable.run, told: [before], now }
    if (!consents) {
      const change = { state: "refused", reason: reasonText("school_refused", { reason: words }) } as const
      await changeEnrolment({ actor, runNumber: number, before, change, action: "enrolment.school_refused", now }, tx)
      await tellTeachers({ ...told, kind: "enrolment_school_refused", values: { reason: words } }, tx)
      return { state: "refused" }
    }
    if (enrolable.startsAt !== null && enrolable.startsAt <= now)
      refuse("enrolment_run_started", { params: { title: enrolable.run.title } })
    const terms = await enrolmentTerms({ districtId, today }, tx)
    refuseUnfit([await findCandidate({ scope, teacherNo: before.teacherNo, enrolable, terms }, tx)])
    await fillSeats({ districtId, number, today, now }, tx)
    const change = await placeOf(enrolable, tx)
    const details = { position: change.state === "waitlisted" ? (await countWaiting(enrolable.run.id, tx)) + 1 : null }
    await changeEnrolment({ actor, runNumber: number, before, change, action: "enrolment.school_consented", details, now }, tx)
    await tellTeachers({ ...told, kind: `enrolment_consented_${change.state}` }, tx)
    return { state: change.state }
  })
}

/** Where consent leads: where seats are still to be allocated, to the wait for it. */
async function placeOf({ run }: EnrolableRun, tx: Tx) {
  const consented = { needsSchool: 0, reason: null } as const
  if (run.allocation !== "first_come" && run.allocatedAt === null) return { ...consented, state: "applied", seat: null } as const
  const [seat] = freeSeats({ capacity: run.capacity, taken: await listTakenSeats(run.id, tx) })
  return seat === undefined
    ? ({ ...consented, state: "waitlisted", seat: null } as const)
    : ({ ...consented, state: "enrolled", seat } as const)
}
