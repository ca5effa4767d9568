import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findRun } from "#db/queries/training/runs"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { anAttendedRun, attend, close, saturday, scan } from "#tests/support/attendance-in-database"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT_SCOPE, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, rowsOf } from "#tests/support/import-workbook"
import { aCourse, SATURDAY } from "#tests/support/training-in-database"
import { recordFacts } from "~/features/standings/record-facts.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { reverseClosing } from "~/features/training/closing/reverse-closing.server"
import { showClosing } from "~/features/training/closing/show-closing.server"
import { submitClosing } from "~/features/training/closing/submit-closing.server"
import { type Actor, systemActor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { isDenied } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"

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

const evening = saturday("20:00")
const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => refusalsIn(error)?.[0]?.code ?? Promise.reject(error),
  )
const entries = () =>
  rowsOf<{ no: string; hours: number }>(
    `select t.teacher_no as no, h.hours_tenths / 10.0 as hours from hours_entry h join teacher t on t.id = h.teacher_id
     where h.superseded_at is null order by 1`,
  )
const standings = () => rowsOf("select teacher_id, rule, outcome, figures from standing order by 1, 2")
/** Judged on the day of the closing: what a day makes of a pace is not what a closing does. */
const standingsThatEvening = async () => {
  const ids = rowsOf<{ id: number }>("select id from teacher").map(({ id }) => id)
  const actor = systemActor(DISTRICT)
  await inTransaction(async (tx) => {
    await recordFacts({ actor, today: SATURDAY, now: evening }, async (facts) => facts.touch(ids), tx)
  })
  return standings()
}
const told = (kind: string) =>
  rowsOf<{ no: string }>(
    "select t.teacher_no as no from reminder r join teacher t on t.id = r.teacher_id where r.kind = ? order by 1",
    kind,
  ).map(({ no }) => no)
const versionOf = async (number: string) => (await findRun(DISTRICT_SCOPE, number))?.version ?? 0
const show = (number: string, now = evening) => showClosing({ scope: DISTRICT_SCOPE, number, today: SATURDAY, now })
const reverse = async (number: string, reason = "漏记一人") =>
  reverseClosing({ actor: planner, number, version: await versionOf(number), reason, today: SATURDAY, now: evening })
const faults = async () => (await verifyStandings({ districtId: DISTRICT })).faults

describe("closing a run", () => {
  test("credits who was there by how long, and their standings follow in the same transaction", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002", "T003", "T004"])
    await attend("T001", sessionId)
    await attend("T002", sessionId, { from: "9:45" })
    await attend("T003", sessionId, { from: "11:00" })
    const page = await show(number)
    expect(page.preview?.lines.map(({ teacherNo, percent, reason, hours }) => [teacherNo, percent, reason, hours])).toEqual([
      ["T001", 100, "all", 6],
      ["T002", 75, "in_part", 4.5],
      ["T003", 33, "too_little", 0],
      ["T004", 0, "too_little", 0],
    ])
    expect(await close(planner, number)).toEqual({ passed: 2 })
    expect(entries()).toEqual([
      { no: "T001", hours: 6 },
      { no: "T002", hours: 4.5 },
    ])
    const [entry] = rowsOf<Record<string, unknown>>("select * from hours_entry order by id limit 1")
    expect(entry).toMatchObject({
      level: "district",
      topic: "teaching_skill",
      delivery: "in_person",
      starts_on: SATURDAY,
      ends_on: SATURDAY,
    })
    expect(entry).toMatchObject({ certificate_no: number, training_year: 2026, recognition: "recognised", organiser: "区教师进修学院" })
    expect(await faults()).toEqual([])
    expect([told("run_closed_all"), told("run_closed_in_part"), told("run_closed_too_little")]).toEqual([
      ["T001"],
      ["T002"],
      ["T003", "T004"],
    ])
    expect(told("feedback_due")).toEqual(["T001", "T002", "T003"])
    const [event] = rowsOf<{ details: string }>("select details from audit_event where action = 'run.closed'")
    expect(JSON.parse(event?.details ?? "{}")).toMatchObject({ closing: 1, people: [{ teacherNo: "T001", hoursTenths: 60 }, {}, {}, {}] })
  })

  test("credits the course's hours whatever the clock says: that the sessions are shorter is said before, and is no obstacle", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await attend("T001", sessionId)
    const { hours, obstacles } = await show(number)
    expect(hours).toEqual({ courseHours: 6, plannedMinutes: 180, plannedHours: 3, differs: "less" })
    expect(obstacles).toEqual([])
    expect(await close(planner, number)).toEqual({ passed: 1 })
    expect(entries()).toEqual([{ no: "T001", hours: 6 }])
  })

  test("happens once: a second closing is refused with the reason, also of two at the same moment", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await attend("T001", sessionId)
    const version = await versionOf(number)
    const both = await Promise.allSettled([close(planner, number, { version }), close(planner, number, { version })])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(await refused(close(planner, number))).toBe("run_closed_twice")
    expect(entries()).toEqual([{ no: "T001", hours: 6 }])
    expect(rowsOf("select id from run_closing")).toHaveLength(1)
  })

  test("waits for the last session, and for each session's attendance or the word that nobody was there", async () => {
    const { number, sessionIds } = await anAttendedRun(["T001"], { sessions: [{}, { startsMinute: 840, endsMinute: 900 }] })
    await attend("T001", sessionIds[0] ?? 0)
    expect(await refused(close(planner, number, { now: saturday("14:59") }))).toBe("closing_not_over")
    expect((await show(number, saturday("14:59"))).obstacles).toEqual([
      { code: "closing_not_over", params: { on: SATURDAY, ends: "15:00" } },
    ])
    expect(await refused(close(planner, number, { now: saturday("15:00") }))).toBe("closing_not_taken")
    expect((await show(number)).preview?.unmarked.map(({ id }) => id)).toEqual([sessionIds[1]])
    expect(await close(planner, number, { now: saturday("15:00"), stated: [sessionIds[1] ?? 0] })).toEqual({ passed: 1 })
    expect(entries()).toEqual([{ no: "T001", hours: 4.5 }])
  })

  test("is refused over a mark that came after it was looked at, and over a stale page", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002"])
    await attend("T001", sessionId)
    const seen = (await show(number)).preview?.seen ?? ""
    await scan("T002", { sessionId, at: saturday("9:00"), sentAt: saturday("19:00") })
    const form = { intent: "close", version: await versionOf(number), seen, stated: [], person: [], note: [] } as const
    const submit = (given: Partial<{ version: number; seen: string }>) =>
      submitClosing({
        actor: planner,
        number,
        form: { ...form, stated: [], person: [], note: [], ...given },
        today: SATURDAY,
        now: evening,
      })
    expect(await refused(submit({}))).toBe("closing_changed")
    expect(await refused(submit({ version: 1 }))).toBe("changed_meanwhile")
    expect(entries()).toEqual([])
  })

  test("fails who is said to have failed, with the note, whatever she attended", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002"])
    await attend("T001", sessionId)
    await attend("T002", sessionId)
    await close(planner, number, { notes: new Map([["T002", "作业未交"]]) })
    expect(entries()).toEqual([{ no: "T001", hours: 6 }])
    expect(
      (await show(number)).closings[0]?.people.map(({ teacherNo, result, reason, note }) => [teacherNo, result, reason, note]),
    ).toEqual([
      ["T001", "passed", "all", null],
      ["T002", "failed", "failed", "作业未交"],
    ])
    expect(told("run_closed_failed")).toEqual(["T002"])
  })

  test("does not credit twice what the ledger has already, and says so before", async () => {
    const course = await aCourse({ name: "单元整体教学研修" })
    const { number, sessionId } = await anAttendedRun(["T001", "T002"], { course })
    await attend("T001", sessionId)
    await attend("T002", sessionId)
    const teacherId = rowsOf<{ id: number }>("select id from teacher where teacher_no = 'T001'")[0]?.id ?? 0
    const entry = {
      ...({ teacherId, trainingYear: 2026, level: "district", topic: null, projectName: "单元整体教学研修 ", organiser: null } as const),
      delivery: "in_person",
      ...{ startsOn: null, endsOn: SATURDAY, hoursTenths: 60, creditsTenths: null, certificateNo: null },
      recognition: "recognised",
    } as const
    const actor = systemActor(DISTRICT)
    await inTransaction(async (tx) => {
      await recordFacts({ actor, today: SATURDAY, now: evening }, async (facts) => void (await facts.insert("hours_entry", entry)), tx)
    })
    const [first] = (await show(number)).preview?.lines ?? []
    expect(first).toMatchObject({
      teacherNo: "T001",
      reason: "credited_already",
      hours: 0,
      repeats: [{ isCredited: true, claimNumber: null }],
    })
    await close(planner, number)
    expect(entries()).toEqual([
      { no: "T001", hours: 6 },
      { no: "T002", hours: 6 },
    ])
    expect(await faults()).toEqual([])
  })
})

describe("a closing that was wrong", () => {
  test("is taken back whole: everybody's hours are as before, and both closings stay readable", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002"])
    await attend("T001", sessionId)
    const before = await standingsThatEvening()
    await close(planner, number)
    expect(standings()).not.toEqual(before)
    await reverse(number)
    expect(standings()).toEqual(before)
    expect(entries()).toEqual([])
    expect(await faults()).toEqual([])
    expect(told("run_reopened")).toEqual(["T001", "T002"])
    await scan("T002", { sessionId, at: saturday("9:00"), sentAt: saturday("20:10") })
    await scan("T002", { sessionId, moment: "departure", at: saturday("12:00"), sentAt: saturday("20:10") })
    await close(planner, number, { now: saturday("20:30") })
    expect(entries()).toHaveLength(2)
    const { closings } = await show(number)
    expect(closings.map(({ reverseReason, people }) => [reverseReason, people.filter(({ result }) => result === "passed").length])).toEqual(
      [
        [null, 2],
        ["漏记一人", 1],
      ],
    )
    expect(rowsOf("select id from hours_entry")).toHaveLength(3)
  })

  test("is not taken back twice, without a reason, or where there is none", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await attend("T001", sessionId)
    expect(await refused(reverse(number))).toBe("closing_none")
    await close(planner, number)
    expect(await refused(reverse(number, "  "))).toBe("required")
    await reverse(number)
    expect(await refused(reverse(number))).toBe("closing_none")
  })

  test("leaves an entry that has been replaced since, and says so in the audit", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await attend("T001", sessionId)
    await close(planner, number)
    const id = rowsOf<{ id: number }>("select id from hours_entry")[0]?.id ?? 0
    const actor = systemActor(DISTRICT)
    await inTransaction(async (tx) => {
      await recordFacts(
        { actor, today: SATURDAY, now: evening },
        async (facts) => void (await facts.correct("hours_entry", id, { hoursTenths: 50 })),
        tx,
      )
    })
    await reverse(number)
    expect(entries()).toEqual([{ no: "T001", hours: 5 }])
    const [event] = rowsOf<{ details: string }>("select details from audit_event where action = 'run.closing_reversed'")
    expect(JSON.parse(event?.details ?? "{}")).toMatchObject({ entriesThatStand: [id], facts: [] })
    expect(await faults()).toEqual([])
  })
})

describe("who closes", () => {
  test("the college alone", async () => {
    const { number } = await anAttendedRun(["T001"])
    for (const role of ["teacher", "school_administrator", "hr_officer", "district_leader", "system_administrator"] as const) {
      const actor = await anActor({ role, signInName: role, ...(role === "teacher" && { teacherNo: "T001" }), schoolCode: "S1" })
      await expect(close(actor, number)).rejects.toSatisfy(isDenied)
    }
  })

  test("sees what an hour cost once it is credited", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002"], { run: { costCents: 120_000 } })
    await attend("T001", sessionId)
    await attend("T002", sessionId)
    expect((await show(number)).cost).toEqual({ cost: 1200, hours: 0, perHour: null })
    await close(planner, number)
    expect((await show(number)).cost).toEqual({ cost: 1200, hours: 12, perHour: 100 })
  })

  test("looks at ten people in as many statements as at two", async () => {
    const few = await anAttendedRun(["T001", "T002"])
    const many = await anAttendedRun(
      teachers(10).map(({ no }) => no),
      { sessions: [{ startsMinute: 840, endsMinute: 900 }] },
    )
    const statements = (number: string) => countStatements(() => show(number))
    expect(await statements(many.number)).toBe(await statements(few.number))
  })
})
