import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { findRun } from "#db/queries/training/runs"
import { listRunSessions } from "#db/queries/training/sessions"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { TWO_SCHOOLS } from "#tests/support/tier-people"
import { aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { cancelRun } from "~/features/training/runs/cancel-run.server"
import { changeRun } from "~/features/training/runs/change-run.server"
import type { RunInput } from "~/features/training/runs/run-input"
import { newRunForm } from "~/features/training/runs/runs.schema"
import { showRun } from "~/features/training/runs/show-run.server"
import { submitRun } from "~/features/training/runs/submit-run.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { moveSession } from "~/features/training/schedule/move-session.server"
import type { Actor } from "~/platform/actor"
import { refusalsIn } from "~/platform/route-answers.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  const people = ["一", "二", "三", "四"].map((name, at) => ({
    no: `T${at + 1}`,
    name: `教师${name}`,
    school: at < 2 ? SCHOOL_A : SCHOOL_B,
  }))
  await importWorkbook(peopleSheets(TWO_SCHOOLS, people))
  actor = await anActor({ role: "scheduler" })
})
afterEach(() => database.close())

const SCOPE: Scope = { kind: "district", districtId: DISTRICT }
const codes = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error) => (refusalsIn(error) ?? [{ code: String(error) }]).map(({ code }) => code),
  )

/** The run as a form would send it back, with what is said changed. */
async function changing(number: string, change: Partial<RunInput>, version = 2) {
  const run = await findRun(SCOPE, number)
  if (run === undefined) throw new Error("no run")
  const { title, startsOn, endsOn, capacity, allocation, enrolFromOn, enrolUntilOn, acceptHours, costCents } = run
  const input = { title, startsOn, endsOn, capacity, allocation, enrolFromOn, enrolUntilOn, acceptHours, costCents, quotas: {}, ...change }
  return changeRun({ actor, number, version, run: input, today: TODAY, now: NOW })
}

/** People with seats 1, 2 … in a run. */
function seat(number: string, teacherNos: readonly string[], seats = teacherNos.map((_, at) => at + 1)): void {
  const insert = openedDatabase().writer.sqlite.prepare(
    `insert into enrolment (district_id, run_id, teacher_id, school_id, state, origin, needs_school, applied_at, seat, created_at, updated_at)
     select r.district_id, r.id, p.teacher_id, p.school_id, 'enrolled', 'self', 0, ?, ?, ?, ? from course_run r join roster p on p.teacher_no = ? where r.number = ?`,
  )
  for (const [at, teacherNo] of teacherNos.entries()) insert.run(NOW, seats[at], NOW, NOW, teacherNo, number)
}
const reminders = () =>
  rowsOf<{ teacher: string; kind: string; to: string; values: string }>(
    `select t.teacher_no as teacher, m.kind, m."to", m."values" from reminder m join teacher t on t.id = m.teacher_id order by m.id`,
  ).map(({ teacher, kind, to, values }) => ({ teacher, kind, to, values: JSON.parse(values) }))

describe("a run that stands", () => {
  test("is not made of no seats or of fewer than are taken; made smaller, nobody keeps a seat above its number", async () => {
    const { number } = await aRun()
    seat(number, ["T1", "T2"], [1, 4])
    expect(await codes(changing(number, { capacity: 0 }))).toEqual(["run_capacity_none"])
    expect(await codes(changing(number, { capacity: 1 }))).toEqual(["run_capacity_below_taken"])
    expect(await codes(changing(number, { capacity: 3 }))).toEqual([])
    expect(rowsOf("select seat from enrolment order by seat")).toEqual([{ seat: 1 }, { seat: 2 }])
    expect(await findRun(SCOPE, number)).toMatchObject({ capacity: 3, version: 4 })
  })

  test("is not made larger than its room, or shorter than its sessions", async () => {
    const { number } = await aRun({ sessions: [{}, { on: addDays(SATURDAY, 7), venueId: await aVenue({ capacity: 35 }) }] })
    expect(await codes(changing(number, { capacity: 36 }))).toEqual(["run_capacity_above_room"])
    expect(await codes(changing(number, { capacity: 35 }))).toEqual([])
    expect(await codes(changing(number, { endsOn: addDays(SATURDAY, 6) }, 4))).toEqual(["run_sessions_outside"])
    expect(await codes(changing(number, { startsOn: addDays(SATURDAY, 1) }, 4))).toEqual(["run_sessions_outside"])
  })

  test("tells every fault of its days at once, and keeps how seats are given as it was announced", async () => {
    const { number } = await aRun()
    const faulty = { endsOn: addDays(SATURDAY, -1), enrolFromOn: SATURDAY, enrolUntilOn: addDays(SATURDAY, -1), acceptHours: 0 }
    expect(await codes(changing(number, { ...faulty, enrolUntilOn: addDays(SATURDAY, -2) }))).toEqual([
      "run_ends_before_it_starts",
      "run_window_ends_before_it_starts",
      "run_accept_hours_none",
    ])
    expect(await codes(changing(number, { enrolUntilOn: addDays(SATURDAY, 1) }))).toEqual(["run_window_after_run"])
    expect(await codes(changing(number, { allocation: "lottery" }))).toEqual(["run_allocation_announced"])
    expect(await codes(changing(number, {}, 1))).toEqual(["changed_meanwhile"])
  })

  test("shows what comes next and whose it is, through its life", async () => {
    const { number } = await aRun({ sessions: [], isAnnounced: false })
    const step = async (number_: string, today = TODAY) => (await showRun({ scope: SCOPE, number: number_, today })).step
    expect(await step(number)).toBe("plan_sessions")
    const announced = await aRun({ run: { enrolFromOn: addDays(TODAY, 1), enrolUntilOn: addDays(TODAY, 3), allocation: "need_first" } })
    expect(await step(announced.number)).toBe("enrolment_opens")
    expect(await step(announced.number, addDays(TODAY, 3))).toBe("enrolling")
    expect(await step(announced.number, addDays(TODAY, 4))).toBe("allocate")
    expect(await step(announced.number, addDays(SATURDAY, 1))).toBe("close")
    const first = await aRun({ run: { enrolUntilOn: addDays(TODAY, 3) } })
    expect(await step(first.number, addDays(TODAY, 4))).toBe("begins")
    expect(await step(first.number, SATURDAY)).toBe("under_way")
  })
})

describe("the forms of a run", () => {
  const form = { courseNumber: "", title: "班", startsOn: SATURDAY, endsOn: SATURDAY, capacity: "30", allocation: "quota_by_school" }
  const rest = { enrolFromOn: TODAY, enrolUntilOn: TODAY, acceptHours: "24", cost: "1200.50" }

  test("seats by school are read line by line, and must not be more than the run's", async () => {
    const { number: other } = await aRun({ isAnnounced: false, sessions: [] })
    const courseNumber = (await findRun(SCOPE, other))?.courseNumber ?? ""
    const submit = (quotas: string) => {
      const { courseNumber: _, ...run } = newRunForm.parse({ ...form, ...rest, courseNumber, quotas })
      return submitRun({ actor, form: { courseNumber, run }, today: TODAY, now: NOW })
    }
    expect(await codes(submit(`${SCHOOL_A} 十\n999 5`))).toEqual(["run_quota_line", "run_quota_school"])
    expect(await codes(submit(""))).toEqual(["run_quotas_none"])
    expect(await codes(submit(`${SCHOOL_A} 20\n${SCHOOL_B},11`))).toEqual(["run_quotas_above_capacity"])
    const { number } = await submit(`${SCHOOL_A} 20\n\n${SCHOOL_B}，10`)
    expect(await findRun(SCOPE, number)).toMatchObject({ quotas: JSON.stringify({ [SCHOOL_A]: 20, [SCHOOL_B]: 10 }), costCents: 120050 })
  })
})

describe("who is concerned is told", () => {
  test("of another time or place: participants and trainers, former and new; of another topic nobody", async () => {
    const former = await aTrainer({ source: "own", teacherNo: "T3", expertise: "" })
    const next = await aTrainer({ source: "own", teacherNo: "T4", expertise: "" })
    const venueId = await aVenue({ site: "甲楼", name: "二室" })
    const { number, sessionIds } = await aRun({ run: { endsOn: addDays(SATURDAY, 7) }, sessions: [{ venueId, trainerIds: [former] }] })
    seat(number, ["T1", "T2"])
    const base = { on: SATURDAY, startsMinute: 540, endsMinute: 720, venueId, trainerIds: [former], topic: "" }
    const move = (version: number, change: Partial<typeof base>) =>
      moveSession({
        actor,
        runNumber: number,
        sessionId: sessionIds[0] ?? 0,
        version,
        session: { ...base, ...change },
        today: TODAY,
        now: NOW,
      })
    await move(1, { topic: "新内容" })
    expect(reminders()).toEqual([])
    await move(2, { trainerIds: [next] })
    expect(reminders().map(({ teacher, to }) => [teacher, to])).toEqual([
      ["T3", "/teaching"],
      ["T4", "/teaching"],
    ])
    await move(3, { trainerIds: [next], on: addDays(SATURDAY, 7) })
    const told = reminders().slice(2)
    expect(told.map(({ teacher, kind }) => [teacher, kind])).toEqual(["T4", "T1", "T2"].map((teacher) => [teacher, "session_moved"]))
    expect(told[1]).toMatchObject({ to: `/catalogue/${number}`, values: { on: addDays(SATURDAY, 7), from: "09:00", place: "甲楼 二室" } })
    expect(await listRunSessions([(await findRun(SCOPE, number))?.id ?? 0])).toMatchObject([{ sequence: 3 }])
  })

  test("of a session and of a run that are cancelled, whose places end; of a draft nobody", async () => {
    const trainer = await aTrainer({ source: "own", teacherNo: "T3", expertise: "" })
    const { number, sessionIds } = await aRun({
      run: { endsOn: addDays(SATURDAY, 7) },
      sessions: [{ trainerIds: [trainer] }, { on: addDays(SATURDAY, 7) }],
    })
    seat(number, ["T1"])
    await cancelSession({ actor, runNumber: number, sessionId: sessionIds[1] ?? 0, version: 1, reason: "停电", today: TODAY, now: NOW })
    await cancelRun({ actor, number, version: 2, reason: "专家有变", now: NOW })
    expect(reminders().map(({ teacher, kind, values }) => [teacher, kind, values.reason])).toEqual([
      ["T1", "session_cancelled", "停电"],
      ["T3", "run_cancelled", "专家有变"],
      ["T1", "run_cancelled", "专家有变"],
    ])
    expect(rowsOf("select state, seat from enrolment")).toEqual([{ state: "removed", seat: null }])
    const draft = await aRun({ isAnnounced: false, sessions: [{ trainerIds: [trainer], on: addDays(SATURDAY, 14) }] })
    await cancelRun({ actor, number: draft.number, version: 1, reason: "不办了", now: NOW })
    expect(reminders()).toHaveLength(3)
  })
})
