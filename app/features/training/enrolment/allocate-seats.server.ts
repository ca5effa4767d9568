import type { Instant } from "#db/columns"
import { listCandidates } from "#db/queries/training/enrolment-candidates"
import { markAllocated } from "#db/queries/training/enrolment-writes"
import { type EnrolmentRow, listRunEnrolments } from "#db/queries/training/enrolments"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { allocate, type Ranked } from "~/domain/enrolment/allocate"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { allocationTerms } from "./allocation-terms"
import { changeEnrolment } from "./change-enrolment.server"
import { type EnrolableRun, findEnrolableRun } from "./enrolable-run.server"
import { reasonText } from "./enrolment-reason"
import { enrolmentTerms } from "./enrolment-terms.server"
import { rankReason } from "./rank-reason"
import { tellTeachers } from "./tell-teachers.server"
import { type Weighed, weighCandidates } from "./weigh-candidates.server"

interface Allocation {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly today: CivilDate
  readonly now: Instant
}

export interface Allocated {
  readonly seated: number
  readonly waitlisted: number
  /** applications that still wait for their school: they go to the end of the line once it consents */
  readonly unanswered: number
}

/**
 * Gives the seats of a run by the rule it was announced with, once its enrolment is over: everybody gets her rank and its reason, and is told. All in
 * one transaction, once. Who must be elsewhere at its time is not ranked, and waits.
 */
export async function allocateSeats({ actor, number, version, today, now }: Allocation): Promise<Allocated> {
  const { districtId } = scopeFor(actor, "enrolment.run")
  const scope = { kind: "district", districtId } as const
  return inTransaction(async (tx) => {
    const enrolable = await findEnrolableRun({ districtId, number, today: null }, tx)
    const { run } = enrolable
    if (run.version !== version) refuse("changed_meanwhile")
    if (run.allocation === "first_come") refuse("enrolment_first_come", { params: { title: run.title } })
    if (run.allocatedAt !== null) refuse("enrolment_allocated", { params: { title: run.title } })
    if (today <= run.enrolUntilOn) refuse("enrolment_not_over", { params: { enrolUntilOn: run.enrolUntilOn } })
    const terms = await enrolmentTerms({ districtId, today }, tx)
    const applied = (await listRunEnrolments(scope, [run.id], tx)).filter(({ state }) => state === "applied")
    const unanswered = applied.filter(({ needsSchool }) => needsSchool === 1)
    const rows = applied.filter(({ needsSchool }) => needsSchool === 0)
    const asked = { teacherNos: rows.map(({ teacherNo }) => teacherNo), lateSince: terms.lateSince }
    const candidates = await listCandidates(scope, asked, tx)
    const weighed = new Map(
      ((await weighCandidates({ candidates, runs: [enrolable], terms }, tx)).get(run.id) ?? []).map((one) => [
        one.candidate.teacherNo,
        one,
      ]),
    )
    if (!(await markAllocated({ runId: run.id, version, at: now }, tx))) refuse("changed_meanwhile")
    const ranked = await place({ actor, enrolable, rows, weighed, now }, tx)
    const clashing = rows.length - ranked.length
    const seated = ranked.filter(({ hasSeat }) => hasSeat).length
    const { allocation, lotterySeed, capacity } = run
    const details = { allocation, lotterySeed, capacity, applied: applied.length, seated, clashing, unanswered: unanswered.length }
    await audit(tx, actor, "enrolment.allocated", { subject: { kind: "run", key: number }, details })
    return { seated, waitlisted: rows.length - seated, unanswered: unanswered.length }
  })
}

interface Placing {
  readonly actor: Actor
  readonly enrolable: EnrolableRun
  readonly rows: readonly EnrolmentRow[]
  readonly weighed: ReadonlyMap<string, Weighed>
  readonly now: Instant
}

async function place({ actor, enrolable: { run }, rows, weighed, now }: Placing, tx: Tx): Promise<readonly Ranked[]> {
  const { districtId } = actor
  const fits = (row: EnrolmentRow) => weighed.get(row.teacherNo)?.clashes.length === 0
  const applicants = rows.filter(fits).map((row) => ({
    ...{ teacherNo: row.teacherNo, schoolCode: row.schoolCode, appliedAt: row.appliedAt, order: row.id },
    ...{ need: weighed.get(row.teacherNo)?.need ?? null, lateWithdrawals: weighed.get(row.teacherNo)?.candidate.lateWithdrawals ?? 0 },
  }))
  const terms = allocationTerms(run)
  const ranked = allocate({ terms, applicants })
  const rankOf = new Map(ranked.map((one) => [one.teacherNo, one]))
  const told = { seat: [] as EnrolmentRow[], line: [] as EnrolmentRow[] }
  for (const before of rows) {
    const one = rankOf.get(before.teacherNo)
    const hasSeat = one?.hasSeat === true
    const reason =
      one === undefined ? reasonText("clash") : rankReason({ ranked: one, weighed: weighed.get(before.teacherNo), seed: terms.seed })
    const change = { state: hasSeat ? "enrolled" : "waitlisted", rank: one?.rank ?? null, seat: hasSeat ? one.rank : null, reason } as const
    await changeEnrolment(
      { actor, runNumber: run.number, before, change, action: "enrolment.ranked", details: { rank: change.rank }, now },
      tx,
    )
    ;(hasSeat ? told.seat : told.line).push(before)
  }
  await tellTeachers({ districtId, kind: "enrolment_seat", run, told: told.seat, now }, tx)
  await tellTeachers({ districtId, kind: "enrolment_line", run, told: told.line, now }, tx)
  return ranked
}
