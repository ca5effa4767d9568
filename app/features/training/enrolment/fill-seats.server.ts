import type { Instant } from "#db/columns"
import { listCandidates } from "#db/queries/training/enrolment-candidates"
import { type EnrolmentRow, existsExpiredOffer, listRunEnrolments } from "#db/queries/training/enrolments"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { freeSeats, nextWaiting } from "~/domain/enrolment/waitlist"
import { type Actor, systemActor } from "~/platform/actor"
import { changeEnrolment } from "./change-enrolment.server"
import { type EnrolableRun, findEnrolableRun } from "./enrolable-run.server"
import { reasonText } from "./enrolment-reason"
import { enrolmentTerms } from "./enrolment-terms.server"
import { offerEnd } from "./offer-end"
import { tellTeachers } from "./tell-teachers.server"
import { weighCandidates } from "./weigh-candidates.server"

interface Filling {
  readonly districtId: string
  readonly number: string
  readonly today: CivilDate
  readonly now: Instant
}

/** What became of the free seats of a run. */
export interface Filled {
  /** teacher numbers to whom a seat is offered now */
  readonly offeredTo: readonly string[]
  readonly expired: readonly string[]
  /** why seats stay free while somebody waits; null = none does */
  readonly stays: "run_started" | "all_clash" | null
}

/**
 * Offers every free seat to who is next in the line, with a time to accept, after passing on the offers that have run out. Called in the
 * transaction that frees a seat, so that none stays free while somebody waits who could take it. Who must be elsewhere at the time is
 * passed over and keeps her place.
 */
export async function fillSeats({ districtId, number, today, now }: Filling, tx: Tx): Promise<Filled> {
  const enrolable = await findEnrolableRun({ districtId, number, today: null }, tx)
  const { run, startsAt } = enrolable
  const actor = systemActor(districtId)
  const hasExpired = await existsExpiredOffer({ runId: run.id, now }, tx)
  const isFull = run.taken >= run.capacity
  if (!hasExpired && (isFull || run.waiting === 0)) return { offeredTo: [], expired: [], stays: null }
  const before = await listRunEnrolments({ kind: "district", districtId }, [run.id], tx)
  const expired = before.filter(({ state, offerEndsAt }) => state === "offered" && offerEndsAt !== null && offerEndsAt <= now)
  for (const each of expired) {
    const change = { state: "withdrawn", reason: reasonText("offer_expired") } as const
    await changeEnrolment({ actor, runNumber: number, before: each, change, action: "enrolment.offer_expired", now }, tx)
  }
  await tellTeachers({ districtId, kind: "enrolment_offer_over", run, told: expired, now }, tx)
  const rows = before.filter((row) => !expired.includes(row))
  const hasWaiting = rows.some(({ state }) => state === "waitlisted")
  const numbers = expired.map(({ teacherNo }) => teacherNo)
  if (startsAt === null || startsAt <= now) return { offeredTo: [], expired: numbers, stays: hasWaiting ? "run_started" : null }
  const offered = await offer({ actor, enrolable, startsAt, rows, today, now }, tx)
  return { ...offered, expired: numbers }
}

interface Offering {
  readonly actor: Actor
  readonly enrolable: EnrolableRun
  readonly startsAt: Instant
  readonly rows: readonly EnrolmentRow[]
  readonly today: CivilDate
  readonly now: Instant
}

async function offer({ actor, enrolable, startsAt, rows, today, now }: Offering, tx: Tx): Promise<Omit<Filled, "expired">> {
  const { run } = enrolable
  const { districtId } = actor
  const seatedRows = rows.filter(({ seat }) => seat !== null)
  const seated = seatedRows.map(({ schoolCode }) => schoolCode)
  const line = rows.filter(({ state }) => state === "waitlisted")
  const free = freeSeats({ capacity: run.capacity, taken: seatedRows.flatMap(({ seat }) => seat ?? []) })
  if (free.length === 0 || line.length === 0) return { offeredTo: [], stays: null }
  const terms = await enrolmentTerms({ districtId, today }, tx)
  const asked = { teacherNos: line.map(({ teacherNo }) => teacherNo), lateSince: terms.lateSince }
  const candidates = await listCandidates({ kind: "district", districtId }, asked, tx)
  const weighed = (await weighCandidates({ candidates, runs: [enrolable], terms }, tx)).get(run.id) ?? []
  const able = new Set(weighed.filter(({ clashes }) => clashes.length === 0).map(({ candidate }) => candidate.teacherNo))
  let waiting = line.filter(({ teacherNo }) => able.has(teacherNo)).map((row) => ({ ...row, order: row.id }))
  const quotas = run.allocation === "quota_by_school" ? (JSON.parse(run.quotas) as Record<string, number>) : {}
  const ends = offerEnd({ now, acceptHours: run.acceptHours, startsAt })
  const chosen: EnrolmentRow[] = []
  for (const seat of free) {
    const next = nextWaiting({ waiting, quotas, seated })
    const before = waiting.find(({ teacherNo }) => teacherNo === next?.teacherNo)
    if (before === undefined) break
    const change = { state: "offered", seat, offerEndsAt: ends, reason: reasonText("next_in_line") } as const
    await changeEnrolment({ actor, runNumber: run.number, before, change, action: "enrolment.offered", details: { ends }, now }, tx)
    waiting = waiting.filter((row) => row !== before)
    seated.push(before.schoolCode)
    chosen.push(before)
  }
  await tellTeachers({ districtId, kind: "enrolment_offered", run, told: chosen, values: { until: ends }, now }, tx)
  return {
    offeredTo: chosen.map(({ teacherNo }) => teacherNo),
    stays: chosen.length < Math.min(free.length, line.length) ? "all_clash" : null,
  }
}
