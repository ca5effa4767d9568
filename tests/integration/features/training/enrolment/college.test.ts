import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findRun } from "#db/queries/training/runs"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, numbered, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRun, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { changeCapacity } from "~/features/training/enrolment/change-capacity.server"
import { enrolList } from "~/features/training/enrolment/enrol-list.server"
import { removeEnrolment } from "~/features/training/enrolment/remove-enrolment.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import type { Actor } from "~/platform/actor"
import { isDenied, isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"

let database: TestDatabase
let planner: Actor
let schoolA: Actor
beforeEach(async () => {
  database = await aDatabase()
  await staff([...teachers(6), { no: "T101", name: "李一", school: SCHOOL_B }, { no: "T102", name: "李二", school: SCHOOL_B }])
  planner = await anActor({ role: "scheduler" })
  schoolA = await anActor({ role: "school_administrator", signInName: "school a", schoolCode: SCHOOL_A })
})
afterEach(() => database.close())

const clock = { today: TODAY, now: NOW }
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
const states = async (number: string) =>
  Object.fromEntries([...(await placesOf(number)).values()].map(({ teacherNo, state }) => [teacherNo, state]))
const told = (kind: string) =>
  rowsOf<{ no: string }>(
    "select t.teacher_no as no from reminder r join teacher t on t.id = r.teacher_id where r.kind = ? order by 1",
    kind,
  ).map(({ no }) => no)
const small = (capacity: number, given: Parameters<typeof aRun>[0] = {}) => aRun({ ...given, run: { capacity, ...given.run } })

describe("the college", () => {
  test("enrols a list in its order, leaving out with reasons what cannot be", async () => {
    const { number } = await small(2)
    await apply("T001", number)
    const list = "T002, t404\nT001\tT003\n\nT003"
    expect(await enrolList({ actor: planner, number, list, ...clock })).toEqual({ enrolled: 1, waitlisted: 1, applied: 0, leftOut: 2 })
    expect(await states(number)).toEqual({ T001: "enrolled", T002: "enrolled", T003: "waitlisted" })
    expect(await codesOf(enrolList({ actor: planner, number, list: " \n", ...clock }))).toEqual(["required"])
    expect(await codesOf(enrolList({ actor: planner, number, list: "T001", ...clock }))).toEqual(["enrolment_list_nobody"])
    await expect(enrolList({ actor: schoolA, number, list: "T004", ...clock })).rejects.toSatisfy(isDenied)
  })

  test("never has fewer seats than are taken, nor more than the room holds; who sits beyond them moves up", async () => {
    const { number } = await small(3, { sessions: [{ venueId: await aVenue({ capacity: 4 }) }] })
    for (const no of ["T001", "T002", "T003"]) await apply(no, number)
    const change = async (capacity: number) =>
      changeCapacity({ actor: planner, number, version: (await findRun(DISTRICT_SCOPE, number))?.version ?? 0, capacity, ...clock })
    expect(await codesOf(change(0))).toEqual(["run_capacity_none"])
    const refused = await change(2).catch(refusalsIn)
    expect(refused).toMatchObject([{ code: "run_capacity_below_taken", params: { capacity: 2, taken: 3 } }])
    expect(await codesOf(change(5))).toEqual(["enrolment_capacity_over_room"])
    await withdraw("T001", number)
    await change(2)
    expect((await place("T003", number))?.seat).toBe(1)
    await change(4)
    expect(await apply(numbered(4), number)).toMatchObject({ seat: 3 })
  })

  test("takes somebody off with a reason, of this run alone, as she saw her", async () => {
    const { number } = await small(1)
    const other = await aRun({ sessions: [{ on: addDays(SATURDAY, 1) }] })
    for (const no of ["T001", "T002"]) await apply(no, number)
    const row = await place("T001", number)
    const remove = (given: Partial<Parameters<typeof removeEnrolment>[0]> = {}) =>
      removeEnrolment({ actor: planner, number, enrolmentId: row?.id ?? 0, version: 1, reason: "重复报名", ...clock, ...given })
    expect(await codesOf(remove({ reason: "" }))).toEqual(["required"])
    expect(await codesOf(remove({ version: 9 }))).toEqual(["changed_meanwhile"])
    await expect(remove({ number: other.number })).rejects.toSatisfy(isNotFound)
    await expect(remove({ actor: schoolA })).rejects.toSatisfy(isDenied)
    await remove()
    expect(await states(number)).toEqual({ T001: "removed", T002: "offered" })
    expect(told("enrolment_removed")).toEqual(["T001"])
  })
})

test("a thousand requests at once for the last seat: one has it, 999 are told their place in the line", { timeout: 120_000 }, async () => {
  await staff(teachers(1001))
  const { number } = await small(2)
  await apply(numbered(1001), number)
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, at) => apply(numbered(at + 1), number)))
  expect(answers.filter(({ state }) => state === "enrolled")).toEqual([{ state: "enrolled", needsSchool: false, seat: 2, position: null }])
  const positions = answers.flatMap(({ position }) => position ?? []).sort((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: 999 }, (_, at) => at + 1))
  const kept = rowsOf<{ state: string; people: number }>("select state, count(*) as people from enrolment group by state order by state")
  expect(kept).toEqual([
    { state: "enrolled", people: 2 },
    { state: "waitlisted", people: 999 },
  ])
})
