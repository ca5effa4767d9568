import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import type { EnrolmentRow } from "#db/queries/training/enrolments"
import { listLinePositions } from "#db/queries/training/enrolments-list"
import { findRun } from "#db/queries/training/runs"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, numbered, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import type { AllocationRule } from "~/domain/enrolment/allocate"
import { lotOf } from "~/domain/enrolment/draw"
import { waitlistOrder } from "~/domain/enrolment/waitlist"
import { acceptOffer } from "~/features/training/enrolment/accept-offer.server"
import { allocateSeats } from "~/features/training/enrolment/allocate-seats.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { changeCapacity } from "~/features/training/enrolment/change-capacity.server"
import { enrolList } from "~/features/training/enrolment/enrol-list.server"
import { passOnOffers } from "~/features/training/enrolment/pass-on-offers.server"
import { removeEnrolment } from "~/features/training/enrolment/remove-enrolment.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"

const PEOPLE = 8
const RULES = ["first_come", "need_first", "quota_by_school", "lottery"] as const satisfies readonly AllocationRule[]

let database: TestDatabase
let planner: Actor
let weeks = 0
beforeAll(async () => {
  database = await aDatabase()
  await staff(teachers(PEOPLE).map((person, at) => (at < PEOPLE / 2 ? person : { ...person, school: SCHOOL_B })))
  planner = await anActor({ role: "scheduler" })
})
afterAll(() => database.close())

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("apply", "apply", "apply", "withdraw", "withdraw", "accept", "accept", "remove", "capacity", "wait"),
    who: fc.integer({ min: 1, max: PEOPLE }),
    size: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 6, maxLength: 18 },
)
type Step = (typeof steps extends fc.Arbitrary<infer Steps extends readonly unknown[]> ? Steps : never)[number]

/** Whom a step is for: somebody of whom it makes sense, where there is one. */
const STATES_FOR: Readonly<Record<Step["kind"], readonly EnrolmentRow["state"][]>> = {
  ...{ apply: [], capacity: [], wait: [] },
  withdraw: ["enrolled", "waitlisted", "applied", "offered"],
  accept: ["offered"],
  remove: ["enrolled", "waitlisted"],
}

/** A run that is walked step by step, at a clock of its own. */
interface Walk {
  readonly number: string
  readonly clock: { today: typeof TODAY; now: Instant }
}

async function take({ number, clock }: Walk, { kind, who, size }: Step): Promise<void> {
  const places = await placesOf(number)
  const able = [...places.values()].filter(({ state }) => STATES_FOR[kind].includes(state))
  const teacherNo = able[who % Math.max(1, able.length)]?.teacherNo ?? numbered(who)
  const own = places.get(teacherNo)
  const run = await findRun(DISTRICT_SCOPE, number)
  const mine = { actor: asTeacher(teacherNo), number, version: own?.version ?? 1, ...clock }
  const office = { actor: planner, number, ...clock }
  if (kind === "apply" && run !== undefined && clock.today <= run.enrolUntilOn) await applyForSeat(mine)
  else if (kind === "apply") await enrolList({ ...office, list: teacherNo })
  else if (kind === "withdraw") await withdrawEnrolment(mine)
  else if (kind === "accept") await acceptOffer(mine)
  else if (kind === "remove") await removeEnrolment({ ...office, enrolmentId: own?.id ?? 0, version: own?.version ?? 1, reason: "调整" })
  else if (kind === "capacity") await changeCapacity({ ...office, version: run?.version ?? 0, capacity: size })
  else await passOnOffers({ districtId: DISTRICT, ...clock })
}

/** What is so after every step, whatever happened before. */
async function expectSound({ number }: Walk, before: ReadonlyMap<string, EnrolmentRow>): Promise<ReadonlyMap<string, EnrolmentRow>> {
  const run = await findRun(DISTRICT_SCOPE, number)
  const after = await placesOf(number)
  const rows = [...after.values()]
  const seats = rows.flatMap(({ seat }) => seat ?? [])
  const isGiven = run?.allocation === "first_come" || run?.allocatedAt !== null
  const line = waitlistOrder(rows.filter(({ state }) => state === "waitlisted").map((row) => ({ ...row, order: row.id })))
  expect(new Set(seats).size).toBe(seats.length)
  for (const seat of seats) expect(seat).toBeLessThanOrEqual(run?.capacity ?? 0)
  for (const { state, seat } of rows) expect(seat !== null).toBe(state === "enrolled" || state === "offered")
  if (!isGiven) expect(seats).toEqual([])
  if (isGiven && line.length > 0) expect(seats).toHaveLength(run?.capacity ?? 0)
  const offered = rows.filter((row) => row.state === "offered" && before.get(row.teacherNo)?.state === "waitlisted")
  const waited = line.filter(({ teacherNo }) => before.get(teacherNo)?.state === "waitlisted")
  if (run?.allocation !== "quota_by_school")
    for (const one of offered) {
      const was = { ...one, order: one.id }
      for (const other of waited) expect(waitlistOrder([other, was])[0]?.teacherNo).toBe(one.teacherNo)
    }
  const positions = await listLinePositions(rows.map(({ id }) => id))
  expect([...positions].sort((a, b) => a[1] - b[1]).map(([id]) => id)).toEqual(line.map(({ id }) => id))
  return after
}

interface Given {
  readonly capacity: number
  /** how many have applied before the first step */
  readonly applied: number
  readonly asked: readonly Step[]
}

async function walk(allocation: AllocationRule, { capacity, applied, asked }: Given): Promise<void> {
  weeks += 1
  const quotas = allocation === "quota_by_school" ? { [SCHOOL_A]: 1 } : {}
  const until = allocation === "first_come" ? {} : { enrolUntilOn: addDays(TODAY, 1) }
  const { number } = await aRun({ sessions: [{ on: addDays(SATURDAY, 7 * weeks) }], run: { capacity, allocation, quotas, ...until } })
  let at: Walk = { number, clock: { today: TODAY, now: NOW } }
  for (let who = 1; who <= applied; who += 1) await take(at, { kind: "apply", who, size: 1 })
  let before = await expectSound(at, new Map())
  for (const [index, step] of asked.entries()) {
    const hours = step.kind === "wait" ? 25 : 1
    at = { number, clock: { ...at.clock, now: new Date(Date.parse(at.clock.now) + hours * 3_600_000).toISOString() as Instant } }
    if (allocation !== "first_come" && index === Math.floor(asked.length / 2)) {
      at = { number, clock: { ...at.clock, today: addDays(TODAY, 2) } }
      await allocateSeats({ actor: planner, number, version: (await findRun(DISTRICT_SCOPE, number))?.version ?? 0, ...at.clock })
      before = await expectSound(at, before)
      await expectFair(number)
    }
    await take(at, step).catch((error) => {
      if (refusalsIn(error) === null && !isNotFound(error)) throw error
    })
    before = await expectSound(at, before)
  }
}

/** Right after the allocation, nobody with a seat is behind anybody without one; and of a lottery anybody can draw the ranks again. */
async function expectFair(number: string): Promise<void> {
  const run = await findRun(DISTRICT_SCOPE, number)
  const ranked = [...(await placesOf(number)).values()].filter(({ rank }) => rank !== null)
  const last = Math.max(0, ...ranked.filter(({ state }) => state === "enrolled").map(({ rank }) => rank ?? 0))
  for (const { state, rank } of ranked) if (state === "waitlisted") expect(rank).toBeGreaterThan(last)
  if (run?.allocation !== "lottery") return
  const drawn = ranked.map(({ teacherNo }) => ({ teacherNo, lot: lotOf({ seed: run.lotterySeed ?? "", teacherNo }) }))
  const order = drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ teacherNo }) => teacherNo)
  expect(ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ teacherNo }) => teacherNo)).toEqual(order)
  for (const { reason, teacherNo } of ranked)
    expect(JSON.parse(reason ?? "").values.lot).toBe(drawn.find((one) => one.teacherNo === teacherNo)?.lot.slice(0, 12))
}

const given = fc.record({ capacity: fc.integer({ min: 1, max: 3 }), applied: fc.integer({ min: 3, max: PEOPLE }), asked: steps })

test.each(RULES)(
  "by %s: whoever comes, goes or is taken off, no seat is given twice and none stays free while somebody waits",
  { timeout: 120_000 },
  async (allocation) => {
    await fc.assert(
      fc.asyncProperty(given, (one) => walk(allocation, one)),
      { numRuns: 12 },
    )
  },
)
