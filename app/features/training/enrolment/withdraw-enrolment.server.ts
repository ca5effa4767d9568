import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { isLateWithdrawal } from "~/domain/enrolment/withdrawal"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { changeEnrolment } from "./change-enrolment.server"
import { reasonText } from "./enrolment-reason"
import { canWithdraw } from "./enrolment-state"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { findOwnEnrolment } from "./find-own-enrolment.server"

interface Withdrawal {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher gives her place back, until the run starts. A seat given back too late for others to plan by is noted as late; it goes to the next at once. */
export async function withdrawEnrolment({ actor, number, version, today, now }: Withdrawal): Promise<{ readonly isLate: boolean }> {
  return inTransaction(async (tx) => {
    const { own, run, startsAt, sessions } = await findOwnEnrolment({ actor, number, version }, tx)
    if (!canWithdraw(own.state)) refuse("changed_meanwhile")
    if (startsAt !== null && startsAt <= now) refuse("enrolment_run_started", { params: { title: run.title } })
    const { withdrawDays } = await enrolmentTerms({ districtId: actor.districtId, today }, tx)
    const startsOn = sessions[0]?.on ?? run.startsOn
    const isLate = own.state === "enrolled" && isLateWithdrawal({ on: today, startsOn, days: withdrawDays })
    const reason = reasonText(own.state === "offered" ? "offer_declined" : isLate ? "withdrawn_late" : "withdrawn", { on: today })
    const change = { state: "withdrawn", reason } as const
    await changeEnrolment({ actor, runNumber: number, before: own, change, action: "enrolment.withdrawn", details: { isLate }, now }, tx)
    await fillSeats({ districtId: actor.districtId, number, today, now }, tx)
    return { isLate }
  })
}
