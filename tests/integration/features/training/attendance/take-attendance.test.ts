import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { anAttendedRun, close, saturday, scan } from "#tests/support/attendance-in-database"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, staff, teachers } from "#tests/support/enrolments-in-database"
import { rowsOf } from "#tests/support/import-workbook"
import { aTrainer, SATURDAY } from "#tests/support/training-in-database"
import { showAttendance } from "~/features/training/attendance/show-attendance.server"
import { showAttendanceList } from "~/features/training/attendance/show-attendance-list.server"
import { takeAttendance } from "~/features/training/attendance/take-attendance.server"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"

let database: TestDatabase
let planner: Actor
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(12))
  planner = await anActor({ role: "scheduler" })
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => refusalsIn(error)?.[0]?.code ?? Promise.reject(error),
  )
const noon = saturday("12:00")
const page = (number: string, person: string | null = null, actor = planner) =>
  showAttendance({
    actor,
    scope: scopeFor(actor, "attendance.take"),
    number,
    search: { session: null, person },
    today: SATURDAY,
    now: noon,
  })
const rowOf = async (number: string, no: string) => (await page(number)).rows.find(({ teacherNo }) => teacherNo === no)
const correct = async (
  number: string,
  session: number,
  given: { no?: string; arrival?: number | null; departure?: number | null; reason?: string; seen?: string; now?: typeof noon } = {},
) => {
  const { no = "T001", arrival = 540, departure = 720, reason = "漏签，有课堂记录", now = noon } = given
  const seen = given.seen ?? (await page(number, no)).person?.seen ?? ""
  return takeAttendance({
    actor: planner,
    number,
    form: { intent: "correct", session, teacherNo: no, arrival, departure, reason, seen },
    now,
  })
}
const present = (number: string, session: number, person: readonly string[], now = noon) =>
  takeAttendance({ actor: planner, number, form: { intent: "present", session, person: [...person] }, now })

describe("from the paper list", () => {
  test("whoever is ticked was there from the start, and to the end once it is over; marks by code stand", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002", "T003"])
    await scan("T001", { sessionId, at: saturday("9:30") })
    await present(number, sessionId, ["T001", "T002"], saturday("10:00"))
    expect(await rowOf(number, "T002")).toMatchObject({
      arrival: { source: "paper" },
      departure: null,
      presence: "no_departure",
      minutes: 90,
    })
    await present(number, sessionId, ["T001", "T002"])
    expect(await rowOf(number, "T001")).toMatchObject({ arrival: { source: "code", at: saturday("9:30") }, presence: "late", minutes: 150 })
    expect(await rowOf(number, "T002")).toMatchObject({ presence: "whole", minutes: 180 })
    expect(await rowOf(number, "T003")).toMatchObject({ presence: "absent", minutes: 0 })
    expect(await refused(present(number, sessionId, []))).toBe("attendance_nobody_ticked")
    expect(await refused(present(number, sessionId, ["T009"]))).toBe("changed_meanwhile")
  })

  test("all of them at once, twice to the same effect", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002", "T003"])
    const all = () => takeAttendance({ actor: planner, number, form: { intent: "all_present", session: sessionId, person: [] }, now: noon })
    expect([await all(), await all()]).toEqual([
      { done: "listed", people: 3 },
      { done: "listed", people: 3 },
    ])
    expect(rowsOf("select id from attendance_mark")).toHaveLength(6)
  })

  test("the list has everybody with a seat, a sheet a session", async () => {
    const { number, sessionIds } = await anAttendedRun(["T001", "T002"], { sessions: [{}, { startsMinute: 840, endsMinute: 900 }] })
    const list = await showAttendanceList({ scope: DISTRICT_SCOPE, number, sessionId: null })
    expect(list.sessions.map(({ id }) => id)).toEqual(sessionIds)
    expect(list.people.map(({ teacherNo }) => teacherNo)).toEqual(["T001", "T002"])
  })
})

describe("a correction", () => {
  test("keeps what it replaces, with the reason", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await scan("T001", { sessionId, at: saturday("9:30") })
    await correct(number, sessionId, { arrival: 540, departure: 700 })
    const { person } = await page(number, "T001")
    expect(person).toMatchObject({ presence: "early", minutes: 160, arrival: { source: "manual", reason: "漏签，有课堂记录" } })
    expect(person?.history.map(({ moment, voidReason }) => [moment, voidReason])).toEqual([
      ["arrival", "漏签，有课堂记录"],
      ["arrival", null],
      ["departure", null],
    ])
    await correct(number, sessionId, { arrival: null, departure: null, reason: "代签" })
    expect(await rowOf(number, "T001")).toMatchObject({ arrival: null, departure: null })
    expect(rowsOf("select id from attendance_mark where voided_at is null")).toEqual([])
    expect(rowsOf("select id from attendance_mark")).toHaveLength(3)
  })

  test("is refused without a reason, over a mark not seen, for a time that cannot be, and where nothing changes", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    expect(await refused(correct(number, sessionId, { reason: " " }))).toBe("required")
    expect(await refused(correct(number, sessionId, { seen: "7-" }))).toBe("changed_meanwhile")
    expect(await refused(correct(number, sessionId, { arrival: 721 }))).toBe("attendance_arrival_after_end")
    expect(await refused(correct(number, sessionId, { departure: 539, arrival: null }))).toBe("attendance_departure_before_start")
    expect(await refused(correct(number, sessionId, { arrival: 700, departure: 699 }))).toBe("attendance_leaves_before_coming")
    expect(await refused(correct(number, sessionId, { arrival: null, departure: null }))).toBe("attendance_unchanged")
    expect(await refused(correct(number, sessionId, { now: saturday("11:00") }))).toBe("attendance_not_yet")
    expect(await refused(correct(number, sessionId, { now: saturday("8:00") }))).toBe("attendance_future")
    await expect(correct(number, sessionId, { no: "T009", seen: "-" })).rejects.toSatisfy(isNotFound)
  })

  test("is refused once the run is closed", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await present(number, sessionId, ["T001"])
    await close(planner, number)
    expect(await refused(correct(number, sessionId, { arrival: 600 }))).toBe("attendance_run_closed")
    expect(await refused(scan("T001", { sessionId, at: saturday("12:10"), moment: "departure", code: "ABCDEF" }))).toBe(
      "check_in_run_closed",
    )
  })
})

describe("who takes attendance", () => {
  test("a trainer of the sessions that she teaches, and of no others", async () => {
    const own = await aTrainer({ source: "own", teacherNo: "T010", expertise: "教学设计" } as Parameters<typeof aTrainer>[0])
    const { number, sessionIds } = await anAttendedRun(["T001"], {
      sessions: [{ trainerIds: [own] }, { startsMinute: 840, endsMinute: 900 }],
    })
    const other = await anAttendedRun(["T002"])
    const trainer = asTeacher("T010")
    expect((await page(number, null, trainer)).sessions.map(({ id }) => id)).toEqual([sessionIds[0]])
    expect((await page(number, null, trainer)).mayClose).toBe(false)
    await expect(page(other.number, null, trainer)).rejects.toSatisfy(isNotFound)
    await expect(page(number, null, asTeacher("T011"))).rejects.toSatisfy(isNotFound)
    const mark = (session: number) =>
      takeAttendance({ actor: trainer, number, form: { intent: "all_present", session, person: [] }, now: noon })
    expect(await mark(sessionIds[0] ?? 0)).toMatchObject({ people: 1 })
    await expect(mark(sessionIds[1] ?? 0)).rejects.toSatisfy(isNotFound)
    const school = await anActor({ role: "school_administrator", signInName: "school", schoolCode: "S1" })
    expect(() => scopeFor(school, "attendance.take")).toThrow(/denied/)
  })

  test("reads it in as many statements for ten people as for two", async () => {
    const few = await anAttendedRun(["T001", "T002"])
    const many = await anAttendedRun(
      teachers(10).map(({ no }) => no),
      { sessions: [{ startsMinute: 840, endsMinute: 900 }] },
    )
    const statements = (number: string) => countStatements(() => page(number))
    expect(await statements(many.number)).toBe(await statements(few.number))
  })
})
