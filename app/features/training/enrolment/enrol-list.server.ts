import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { checkList } from "./check-list.server"
import { findEnrolableRun } from "./enrolable-run.server"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { type TakenIn, takeIn } from "./take-in.server"
import { tellTeachers } from "./tell-teachers.server"

interface Enrolling {
  readonly actor: Actor
  readonly number: string
  readonly list: string
  readonly today: CivilDate
  readonly now: Instant
}

export interface EnrolledList {
  readonly enrolled: number
  readonly waitlisted: number
  readonly applied: number
  /** lines that were left out, as the preview said */
  readonly leftOut: number
}

/** The college enrols the people of a list, in its order; lines against which something stands are left out. */
export async function enrolList({ actor, number, list, today, now }: Enrolling): Promise<EnrolledList> {
  const scope = scopeFor(actor, "enrolment.run")
  const { districtId } = scope
  return inTransaction(async (tx) => {
    const enrolable = await findEnrolableRun({ districtId, number, today: null }, tx)
    const { run } = enrolable
    const terms = await enrolmentTerms({ districtId, today }, tx)
    const lines = await checkList({ scope, list, enrolable, terms }, tx)
    const people = lines.flatMap(({ weighed, against }) => (weighed !== null && against.length === 0 ? [weighed.candidate] : []))
    if (people.length === 0) refuse("enrolment_list_nobody", { field: "list" })
    await fillSeats({ districtId, number, today, now }, tx)
    const placed: TakenIn[] = []
    for (const person of people) placed.push(await takeIn({ actor, run, person, origin: "office", needsSchool: false, now }, tx))
    await tellTeachers({ districtId, kind: "enrolment_added", run, told: people, now }, tx)
    const count = (state: TakenIn["state"]) => placed.filter((one) => one.state === state).length
    const counted = { enrolled: count("enrolled"), waitlisted: count("waitlisted"), applied: count("applied") }
    return { ...counted, leftOut: lines.length - people.length }
  })
}
