import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { changeEnrolment } from "./change-enrolment.server"
import { reasonText } from "./enrolment-reason"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { findCandidate } from "./find-candidate.server"
import { findOwnEnrolment } from "./find-own-enrolment.server"
import { refuseUnfit } from "./refuse-unfit"

interface Acceptance {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher takes the freed seat that is kept for her. Too late, it has gone to the next, and she is told so. */
export async function acceptOffer({ actor, number, version, today, now }: Acceptance): Promise<{ readonly seat: number }> {
  const { districtId } = actor
  const passedOn = await inTransaction((tx) => fillSeats({ districtId, number, today, now }, tx))
  if (actor.teacherNo !== null && passedOn.expired.includes(actor.teacherNo)) refuse("enrolment_offer_over")
  return inTransaction(async (tx) => {
    const { own, ...enrolable } = await findOwnEnrolment({ actor, number, version }, tx)
    if (own.state !== "offered" || own.seat === null) refuse("enrolment_offer_over")
    const terms = await enrolmentTerms({ districtId, today }, tx)
    const scope = scopeFor(actor, "enrolment.own")
    const weighed = await findCandidate({ scope, teacherNo: own.teacherNo, enrolable, terms }, tx)
    refuseUnfit([{ ...weighed, obstacles: [] }])
    const change = { state: "enrolled", reason: reasonText("offer_accepted") } as const
    await changeEnrolment({ actor, runNumber: number, before: own, change, action: "enrolment.accepted", now }, tx)
    return { seat: own.seat }
  })
}
