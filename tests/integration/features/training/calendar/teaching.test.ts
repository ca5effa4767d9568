import { afterEach, beforeEach, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, TODAY } from "#tests/support/import-workbook"
import { aRun, aTrainer, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { showTeaching } from "~/features/training/teaching/show-teaching.server"
import { showTrainerLoads } from "~/features/training/teaching/show-trainer-loads.server"
import { loadsSearch } from "~/features/training/teaching/teaching.schema"
import { systemActor } from "~/platform/actor"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(6))
})
afterEach(() => database.close())

const apply = (no: string, number: string) => applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
const teaching = (no: string, today = TODAY) => showTeaching({ scope: { kind: "self", districtId: DISTRICT, teacherNo: no }, today })
const loads = (search: Readonly<Record<string, string>> = {}) =>
  showTrainerLoads({ scope: DISTRICT_SCOPE, search: loadsSearch.parse(search), today: TODAY })
const say = (run: string, marks: readonly number[]) => {
  const insert = openedDatabase().writer.sqlite.prepare(
    `insert into run_feedback (district_id, run_id, usefulness, teaching, organisation, given_on)
     values ('${DISTRICT}', (select id from course_run where number = ?), 5, ?, 5, '2026-12-06')`,
  )
  for (const one of marks) insert.run(run, one)
}

test("a trainer sees what she teaches with how many come, and her load by term; who is none is told so", async () => {
  const trainerId = await aTrainer({ source: "own", teacherNo: "T001", expertise: "" })
  const { number, sessionIds } = await aRun({
    sessions: [
      { trainerIds: [trainerId] },
      { on: addDays(SATURDAY, 1), trainerIds: [trainerId] },
      { on: addDays(SATURDAY, 2), startsMinute: 1140, endsMinute: 1200 },
    ],
  })
  for (const no of ["T002", "T003"]) await apply(no, number)
  const page = await teaching("T001")
  expect(page.coming.map(({ sessionId, enrolled }) => [sessionId, enrolled])).toEqual([
    [sessionIds[0], 2],
    [sessionIds[1], 2],
  ])
  expect(page.terms).toMatchObject([
    { term: "autumn", sessions: 2, hours: 6, people: 2, teaching: null },
    { term: "spring", sessions: 0, hours: 0, people: 0 },
  ])
  expect(await teaching("T002")).toMatchObject({ isTrainer: false, coming: [], past: [] })
  expect((await teaching("T001", addDays(SATURDAY, 9))).past).toHaveLength(2)
})

test("the load of each trainer counts what is held, each participant once, in the term in which it is", async () => {
  const [busy, idle] = [await aTrainer(), await aTrainer()]
  const spring = civilDate("2027-03-06")
  const first = await aRun({ sessions: [{ trainerIds: [busy] }, { on: addDays(SATURDAY, 1), trainerIds: [busy] }] })
  const second = await aRun({ sessions: [{ on: spring, trainerIds: [busy] }] })
  for (const no of ["T001", "T002"]) for (const { number } of [first, second]) await apply(no, number)
  const of = async (id: number, search = {}) => (await loads(search)).rows.find(({ trainerId }) => trainerId === id)
  expect(await of(busy)).toMatchObject({ sessions: 3, hours: 9, people: 2, forms: 0, teaching: null })
  expect(await of(busy, { term: "spring" })).toMatchObject({ sessions: 1, hours: 3, people: 2 })
  expect(await of(busy, { year: "2025" })).toMatchObject({ sessions: 0, people: 0 })
  expect(await of(idle)).toMatchObject({ sessions: 0, hours: 0 })
  expect((await loads()).rows[0]?.trainerId).toBe(busy)
  const given = {
    actor: systemActor(DISTRICT),
    runNumber: first.number,
    sessionId: first.sessionIds[0] ?? 0,
    reason: "停电",
    today: TODAY,
    now: NOW,
  }
  await cancelSession({ ...given, version: 1 })
  expect(await of(busy)).toMatchObject({ sessions: 2, hours: 6 })
})

test("what forms say of the teaching is shown from the pack's number on, and not one before", async () => {
  const trainerId = await aTrainer()
  const { number } = await aRun({ sessions: [{ trainerIds: [trainerId] }, { on: addDays(SATURDAY, 1), trainerIds: [trainerId] }] })
  const least = (await loads()).feedbackFrom ?? 0
  const mine = async () => (await loads({ sort: "teaching" })).rows.find((row) => row.trainerId === trainerId)
  say(
    number,
    Array.from({ length: least - 1 }, () => 5),
  )
  expect(await mine()).toMatchObject({ forms: least - 1, teaching: null })
  say(number, [4])
  expect(await mine()).toMatchObject({ forms: least, teaching: Math.round(((5 * (least - 1) + 4) / least) * 10) / 10 })
})

test("neither page costs more statements with ten times the sessions or trainers", async () => {
  const trainerId = await aTrainer({ source: "own", teacherNo: "T001", expertise: "" })
  const statements = async (runs: number, from: typeof SATURDAY) => {
    for (let at = 0; at < runs; at += 1) {
      await aTrainer()
      await aRun({ sessions: [{ on: addDays(from, at * 7), trainerIds: [trainerId] }] })
    }
    return [await countStatements(() => teaching("T001")), await countStatements(() => loads())]
  }
  expect(await statements(1, SATURDAY)).toEqual(await statements(10, addDays(SATURDAY, 7)))
})
