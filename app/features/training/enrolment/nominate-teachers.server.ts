import type { Instant } from "#db/columns"
import { listCandidates } from "#db/queries/training/enrolment-candidates"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { findEnrolableRun } from "./enrolable-run.server"
import { enrolmentTerms } from "./enrolment-terms.server"
import { fillSeats } from "./fill-seats.server"
import { refuseUnfit } from "./refuse-unfit"
import { type TakenIn, takeIn } from "./take-in.server"
import { tellTeachers } from "./tell-teachers.server"
import { weighCandidates } from "./weigh-candidates.server"

interface Nomination {
  readonly actor: Actor
  readonly number: string
  /** in the school's own order: it decides where the first who come have the seats */
  readonly teacherNos: readonly string[]
  readonly today: CivilDate
  readonly now: Instant
}

/** A school puts teachers of its own forward for a run: all of them, or none with the reasons. Its consent is given with it. */
export async function nominateTeachers({ actor, number, teacherNos, today, now }: Nomination): Promise<readonly TakenIn[]> {
  const scope = scopeFor(actor, "enrolment.school")
  const { districtId } = scope
  const asked = [...new Set(teacherNos)]
  if (asked.length === 0) refuse("enrolment_nobody_chosen", { field: "teacherNo" })
  return inTransaction(async (tx) => {
    const enrolable = await findEnrolableRun({ districtId, number, today }, tx)
    const { run } = enrolable
    const terms = await enrolmentTerms({ districtId, today }, tx)
    const candidates = await listCandidates(scope, { teacherNos: asked, lateSince: terms.lateSince }, tx)
    if (candidates.length !== asked.length) throw new NotFound()
    const weighed = (await weighCandidates({ candidates, runs: [enrolable], terms }, tx)).get(run.id) ?? []
    refuseUnfit(weighed)
    await fillSeats({ districtId, number, today, now }, tx)
    const placed: TakenIn[] = []
    for (const teacherNo of asked) {
      const person = candidates.find((one) => one.teacherNo === teacherNo)
      if (person !== undefined) placed.push(await takeIn({ actor, run, person, origin: "school", needsSchool: false, now }, tx))
    }
    await tellTeachers({ districtId, kind: "enrolment_nominated", run, told: candidates, now }, tx)
    return placed
  })
}
