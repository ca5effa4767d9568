import type { Instant } from "#db/columns"
import type { CandidateRow } from "#db/queries/training/enrolment-candidates"
import type { OpenRunRow } from "#db/queries/training/enrolment-runs"
import { insertEnrolment } from "#db/queries/training/enrolment-writes"
import { countWaiting, findEnrolmentOf, listTakenSeats } from "#db/queries/training/enrolments"
import type { Tx } from "#db/transaction"
import { freeSeats } from "~/domain/enrolment/waitlist"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { isStanding } from "./enrolment-state"

interface TakingIn {
  readonly actor: Actor
  readonly run: OpenRunRow
  readonly person: CandidateRow
  readonly origin: "self" | "school" | "office"
  readonly needsSchool: boolean
  readonly now: Instant
}

/** Where she stands now. */
export interface TakenIn {
  readonly state: "applied" | "enrolled" | "waitlisted"
  readonly needsSchool: boolean
  readonly seat: number | null
  /** her place in the line; null where she is in none */
  readonly position: number | null
}

/**
 * Takes somebody's application in: a seat at once where the first who come have them, the end of the line where there is none, or the
 * wait for the allocation or her school. Offers that have run out must have been passed on before, so that a seat that is free is free.
 */
export async function takeIn({ actor, run, person, origin, needsSchool, now }: TakingIn, tx: Tx): Promise<TakenIn> {
  const { teacherId, teacherNo, schoolCode, name } = person
  const before = await findEnrolmentOf({ runId: run.id, teacherId }, tx)
  if (before !== undefined && isStanding(before.state)) refuse("enrolment_already", { params: { name, title: run.title } })
  const waits = needsSchool || (run.allocation !== "first_come" && run.allocatedAt === null)
  const [free] = waits ? [] : freeSeats({ capacity: run.capacity, taken: await listTakenSeats(run.id, tx) })
  const seat = free ?? null
  const state = waits ? "applied" : seat === null ? "waitlisted" : "enrolled"
  const { districtId, accountId: createdBy } = actor
  await insertEnrolment(
    {
      ...{ districtId, runId: run.id, teacherId, schoolCode, origin, state, seat, appliedAt: now, createdBy },
      ...{ needsSchool: needsSchool ? 1 : 0, rank: null, reason: null, offerEndsAt: null },
    },
    tx,
  )
  const position = state === "waitlisted" ? await countWaiting(run.id, tx) : null
  const details = { teacherNo, schoolCode, origin, state, seat, position, needsSchool }
  await audit(tx, actor, "enrolment.taken_in", { subject: { kind: "run", key: run.number }, details })
  return { state, needsSchool, seat, position }
}
