import type { Instant } from "#db/columns"
import { listCalendarDays } from "#db/queries/training/resources"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { findEnrolableRun } from "./enrolable-run.server"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { findCandidate } from "./find-candidate.server"
import { needsConsent } from "./needs-consent"
import { refuseUnfit } from "./refuse-unfit"
import { type TakenIn, takeIn } from "./take-in.server"

interface Application {
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher applies for a run, while its enrolment is open, if it is for her and she need not be elsewhere. */
export async function applyForSeat({ actor, number, today, now }: Application): Promise<TakenIn> {
  const scope = scopeFor(actor, "enrolment.own")
  const { districtId } = scope
  return inTransaction(async (tx) => {
    const enrolable = await findEnrolableRun({ districtId, number, today }, tx)
    const terms = await enrolmentTerms({ districtId, today }, tx)
    const weighed = await findCandidate({ scope, teacherNo: actor.teacherNo ?? "", enrolable, terms }, tx)
    refuseUnfit([weighed])
    await fillSeats({ districtId, number, today, now }, tx)
    const { run, sessions } = enrolable
    const days = await listCalendarDays({ kind: "district", districtId }, { from: run.startsOn, until: run.endsOn }, tx)
    const needsSchool = needsConsent({ terms, sessions, days })
    return takeIn({ actor, run, person: weighed.candidate, origin: "self", needsSchool, now }, tx)
  })
}
