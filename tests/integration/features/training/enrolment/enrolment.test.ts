import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { findRun } from "#db/queries/training/runs"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aCourse, aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { acceptOffer } from "~/features/training/enrolment/accept-offer.server"
import { allocateSeats } from "~/features/training/enrolment/allocate-seats.server"
import { answerApplication } from "~/features/training/enrolment/answer-application.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { changeCapacity } from "~/features/training/enrolment/change-capacity.server"
import { nominateTeachers } from "~/features/training/enrolment/nominate-teachers.server"
import { passOnOffers } from "~/features/training/enrolment/pass-on-offers.server"
import { removeEnrolment } from "~/features/training/enrolment/remove-enrolment.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import type { Actor } from "~/platform/actor"
import { isDenied, isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"

let database: TestDatabase
let planner: Actor
let schoolA: Actor
let schoolB: Actor
beforeEach(async () => {
  database = await aDatabase()
  await staff([...teachers(6), { no: "T101", name: "李一", school: SCHOOL_B }, { no: "T102", name: "李二", school: SCHOOL_B }])
  planner = await anActor({ role: "scheduler" })
  schoolA = await anActor({ role: "school_administrator", signInName: "school a", schoolCode: SCHOOL_A })
  schoolB = await anActor({ role: "school_administrator", signInName: "school b", schoolCode: SCHOOL_B })
})
afterEach(() => database.close())

const clock = { today: TODAY, now: NOW }
const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString() as Instant
const codesOf = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error) => {
      const refusals = refusalsIn(error)
      if (refusals === null) throw error
      return refusals.map(({ code }) => code)
    },
  )
const apply = (no: string, number: string, at: Partial<typeof clock> = {}) =>
  applyForSeat({ actor: asTeacher(no), number, ...clock, ...at })
const place = async (no: string, number: string) => (await placesOf(number)).get(no)
const version = async (no: string, number: string) => (await place(no, number))?.version ?? 0
const withdraw = async (no: string, number: string, at: Partial<typeof clock> = {}) =>
  withdrawEnrolment({ actor: asTeacher(no), number, version: await version(no, number), ...clock, ...at })
const accept = async (no: string, number: string, at: Partial<typeof clock> = {}) =>
  acceptOffer({ actor: asTeacher(no), number, version: await version(no, number), ...clock, ...at })
const states = async (number: string) =>
  Object.fromEntries([...(await placesOf(number)).values()].map(({ teacherNo, state }) => [teacherNo, state]))
const audited = (action: string) => rowsOf("select 1 from audit_event where action = ?", action).length
const told = (kind: string) =>
  rowsOf<{ no: string }>(
    "select t.teacher_no as no from reminder r join teacher t on t.id = r.teacher_id where r.kind = ? order by 1",
    kind,
  ).map(({ no }) => no)
const small = (capacity: number, given: Parameters<typeof aRun>[0] = {}) => aRun({ ...given, run: { capacity, ...given.run } })

describe("first come, first served", () => {
  test("a seat while there is one, then the end of a line without gaps", async () => {
    const { number } = await small(2)
    expect(await apply("T001", number)).toEqual({ state: "enrolled", needsSchool: false, seat: 1, position: null })
    expect(await apply("T002", number)).toMatchObject({ state: "enrolled", seat: 2 })
    expect(await apply("T003", number)).toEqual({ state: "waitlisted", needsSchool: false, seat: null, position: 1 })
    expect(await apply("T004", number)).toMatchObject({ state: "waitlisted", position: 2 })
    expect(await codesOf(apply("T004", number))).toEqual(["enrolment_already"])
    expect(audited("enrolment.taken_in")).toBe(4)
    expect(await verifyStandings({ districtId: DISTRICT })).toMatchObject({ faults: [] })
  })

  test("only while its enrolment is open: its first and last day are in it", async () => {
    const { number } = await aRun({ run: { enrolFromOn: addDays(TODAY, 1), enrolUntilOn: addDays(TODAY, 2) } })
    const on = (days: number) => ({ today: addDays(TODAY, days) })
    expect(await codesOf(apply("T001", number, on(0)))).toEqual(["enrolment_not_open_yet"])
    expect(await codesOf(apply("T001", number, on(1)))).toEqual([])
    expect(await codesOf(apply("T002", number, on(2)))).toEqual([])
    expect(await codesOf(apply("T003", number, on(3)))).toEqual(["enrolment_over"])
    const draft = await aRun({ isAnnounced: false })
    await expect(apply("T001", draft.number)).rejects.toSatisfy(isNotFound)
  })

  test("a course that is not for her, and every reason why", async () => {
    const course = await aCourse({
      audience: { tiers: ["educator"], postKinds: ["principal"], stages: ["preschool"], subjects: ["美术"] },
      prerequisites: [await aCourse()],
    })
    const { number } = await aRun({ course })
    expect((await codesOf(apply("T001", number))).map((code) => code.replace("_unknown", ""))).toEqual([
      "enrolment_tier",
      "enrolment_post_kind",
      "enrolment_stage",
      "enrolment_subject",
      "enrolment_prerequisite",
    ])
  })

  test("not while she must be elsewhere; a session that starts as hers ends is no clash", async () => {
    const one = await aRun()
    const same = await aRun({ sessions: [{ startsMinute: 719, endsMinute: 800 }] })
    const after = await aRun({ sessions: [{ startsMinute: 720, endsMinute: 800 }] })
    await apply("T001", one.number)
    const refused = await apply("T001", same.number).catch(refusalsIn)
    expect(refused).toMatchObject([{ code: "enrolment_clash", params: { run: one.number, on: SATURDAY, from: "09:00", until: "12:00" } }])
    expect(await apply("T001", after.number)).toMatchObject({ state: "enrolled" })
  })
})

describe("a freed seat", () => {
  test("is offered to the next in the same moment, and hers once she accepts", async () => {
    const { number } = await small(1)
    for (const no of ["T001", "T002", "T003"]) await apply(no, number)
    expect(await withdraw("T001", number)).toEqual({ isLate: false })
    expect(await states(number)).toEqual({ T001: "withdrawn", T002: "offered", T003: "waitlisted" })
    expect(await place("T002", number)).toMatchObject({ seat: 1, offerEndsAt: later(24) })
    expect(told("enrolment_offered")).toEqual(["T002"])
    expect(await accept("T002", number, { now: later(23) })).toEqual({ seat: 1 })
    expect(await codesOf(accept("T002", number))).toEqual(["enrolment_offer_over"])
    expect(await apply("T001", number)).toMatchObject({ state: "waitlisted", position: 2 })
  })

  test("passes on when nobody accepts in time: by the daily job, and when somebody asks for it too late", async () => {
    const { number } = await small(1)
    for (const no of ["T001", "T002", "T003", "T004"]) await apply(no, number)
    await withdraw("T001", number)
    expect(await passOnOffers({ districtId: DISTRICT, today: TODAY, now: later(23.99) })).toBe(0)
    expect(await passOnOffers({ districtId: DISTRICT, today: TODAY, now: later(24) })).toBe(1)
    expect(await states(number)).toMatchObject({ T002: "withdrawn", T003: "offered", T004: "waitlisted" })
    expect(await codesOf(accept("T003", number, { now: later(48) }))).toEqual(["enrolment_offer_over"])
    expect(await states(number)).toMatchObject({ T003: "withdrawn", T004: "offered" })
    expect(told("enrolment_offer_over")).toEqual(["T002", "T003"])
  })

  test("goes past who must be elsewhere by now, who keeps her place", async () => {
    const { number } = await small(1)
    const other = await aRun()
    for (const no of ["T001", "T002", "T003"]) await apply(no, number)
    await apply("T002", other.number)
    await withdraw("T001", number)
    expect(await states(number)).toEqual({ T001: "withdrawn", T002: "waitlisted", T003: "offered" })
  })

  test("given back late is noted as such; once the run has started none can be given back", async () => {
    const { number } = await small(2)
    await apply("T001", number)
    await apply("T002", number)
    expect(await withdraw("T001", number, { today: addDays(SATURDAY, -3) })).toEqual({ isLate: false })
    expect(await withdraw("T002", number, { today: addDays(SATURDAY, -2) })).toEqual({ isLate: true })
    expect(JSON.parse((await place("T002", number))?.reason ?? "")).toMatchObject({ code: "withdrawn_late" })
    const { number: next } = await small(2)
    await apply("T001", next)
    const started = "2026-12-05T01:00:00.000Z" as Instant
    expect(await codesOf(withdraw("T001", next, { today: SATURDAY, now: started }))).toEqual(["enrolment_run_started"])
    expect((await place("T001", next))?.state).toBe("enrolled")
  })

  test("is not offered from the start of the run on, and an offer ends with it", async () => {
    const { number } = await small(1)
    for (const no of ["T001", "T002"]) await apply(no, number)
    const t001 = await place("T001", number)
    const started = { today: SATURDAY, now: "2026-12-05T02:00:00.000Z" as Instant }
    await removeEnrolment({ actor: planner, number, enrolmentId: t001?.id ?? 0, version: 1, reason: "调离", ...started })
    expect(await states(number)).toEqual({ T001: "removed", T002: "waitlisted" })
    const { number: next } = await small(1)
    for (const no of ["T001", "T002"]) await apply(no, next)
    await withdraw("T001", next, { today: addDays(SATURDAY, -1), now: "2026-12-04T12:00:00.000Z" as Instant })
    expect((await place("T002", next))?.offerEndsAt).toBe("2026-12-05T01:00:00.000Z")
  })
})

describe("class time", () => {
  const monday = civilDate("2026-12-07")
  const onMonday = () => small(1, { sessions: [{ on: monday }] })
  const answer = async (
    actor: Actor,
    no: string,
    number: string,
    given: { consents?: boolean; reason?: string; version?: number } = {},
  ) => {
    const row = await place(no, number)
    return answerApplication({
      ...{ actor, enrolmentId: row?.id ?? 0, version: row?.version ?? 0, consents: true, reason: "", ...clock },
      ...given,
    })
  }

  test("needs the school's consent: a seat only then, and never by more seats alone", async () => {
    const { number } = await onMonday()
    expect(await apply("T001", number)).toMatchObject({ state: "applied", needsSchool: true, seat: null })
    await nominateTeachers({ actor: schoolA, number, teacherNos: ["T002", "T003"], ...clock })
    expect(await states(number)).toEqual({ T001: "applied", T002: "enrolled", T003: "waitlisted" })
    await changeCapacity({ actor: planner, number, version: (await findRun(DISTRICT_SCOPE, number))?.version ?? 0, capacity: 3, ...clock })
    expect(await states(number)).toEqual({ T001: "applied", T002: "enrolled", T003: "offered" })
    expect(await answer(schoolA, "T001", number)).toEqual({ state: "enrolled" })
    expect((await place("T001", number))?.seat).toBe(3)
  })

  test("is answered once: two at one moment give one answer, and a stale one is refused", async () => {
    const { number } = await onMonday()
    await apply("T001", number)
    const both = await Promise.allSettled([
      answer(schoolA, "T001", number),
      answer(schoolA, "T001", number, { consents: false, reason: "缺人" }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(await codesOf(answer(schoolA, "T001", number, { version: 1 }))).toEqual(["changed_meanwhile"])
  })

  test("is refused with a reason, which she is told; another school never answers", async () => {
    const { number } = await onMonday()
    await apply("T001", number)
    expect(await codesOf(answer(schoolA, "T001", number, { consents: false, reason: " " }))).toEqual(["required"])
    await expect(answer(schoolB, "T001", number)).rejects.toSatisfy(isNotFound)
    expect(await answer(schoolA, "T001", number, { consents: false, reason: "同组两人已外出" })).toEqual({ state: "refused" })
    expect(told("enrolment_school_refused")).toEqual(["T001"])
    await expect(nominateTeachers({ actor: schoolB, number, teacherNos: ["T001"], ...clock })).rejects.toSatisfy(isNotFound)
  })
})

describe("the allocation", () => {
  const closed = { today: SATURDAY as CivilDate, now: "2026-12-04T18:00:00.000Z" as Instant }
  const seats = async (number: string, at = closed) =>
    allocateSeats({ actor: planner, number, version: (await findRun(DISTRICT_SCOPE, number))?.version ?? 0, ...at })

  test.each(["need_first", "lottery", "quota_by_school"] as const)(
    "by %s ranks everybody once, tells all, and fills the room",
    async (allocation) => {
      const { number } = await small(2, { run: { allocation, quotas: allocation === "quota_by_school" ? { [SCHOOL_B]: 1 } : {} } })
      for (const no of ["T001", "T002", "T101", "T102"]) expect(await apply(no, number)).toMatchObject({ state: "applied", seat: null })
      expect(await codesOf(seats(number, clock))).toEqual(["enrolment_not_over"])
      expect(await seats(number)).toEqual({ seated: 2, waitlisted: 2, unanswered: 0 })
      const rows = [...(await placesOf(number)).values()]
      expect(rows.map(({ rank, seat, state }) => [rank, seat, state])).toEqual([
        [1, 1, "enrolled"],
        [2, 2, "enrolled"],
        [3, null, "waitlisted"],
        [4, null, "waitlisted"],
      ])
      if (allocation === "quota_by_school") expect(rows[0]?.schoolCode).toBe(SCHOOL_B)
      for (const { reason } of rows) expect(JSON.parse(reason ?? "")).toHaveProperty("code")
      expect([...told("enrolment_seat"), ...told("enrolment_line")].sort()).toEqual(["T001", "T002", "T101", "T102"])
      expect(await codesOf(seats(number))).toEqual(["enrolment_allocated"])
    },
  )

  test("who must be elsewhere is not ranked and waits; an unanswered application is not ranked either", async () => {
    const { number } = await small(2, { run: { allocation: "need_first", enrolUntilOn: addDays(TODAY, 1) } })
    const other = await aRun()
    await apply("T001", number)
    await apply("T002", number)
    await apply("T001", other.number)
    expect(await seats(number, { today: addDays(TODAY, 2), now: later(48) })).toEqual({ seated: 1, waitlisted: 1, unanswered: 0 })
    expect(await place("T001", number)).toMatchObject({ state: "waitlisted", rank: null })
  })

  test("is the planner's alone, of a run as she saw it, and not of one where the first who come have the seats", async () => {
    const { number } = await small(1)
    expect(await codesOf(seats(number))).toEqual(["enrolment_first_come"])
    expect(await codesOf(allocateSeats({ actor: planner, number, version: 1, ...closed }))).toEqual(["changed_meanwhile"])
    await expect(allocateSeats({ actor: schoolA, number, version: 2, ...closed })).rejects.toSatisfy(isDenied)
  })
})
