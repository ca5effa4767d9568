import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, numbered, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { recordFacts } from "~/features/standings/record-facts.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { catalogueSearch, nominationsSearch, type RunPeopleSearch, runPeopleSearch } from "~/features/training/enrolment/enrolment.schema"
import { exportRunEnrolments } from "~/features/training/enrolment/export-run-enrolments.server"
import { showCatalogue } from "~/features/training/enrolment/show-catalogue.server"
import { showNominations } from "~/features/training/enrolment/show-nominations.server"
import { showOwnEnrolments } from "~/features/training/enrolment/show-own-enrolments.server"
import { showRunEnrolments } from "~/features/training/enrolment/show-run-enrolments.server"
import { showRunToEnrol } from "~/features/training/enrolment/show-run-to-enrol.server"
import { systemActor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff([...teachers(12), { no: "T101", name: "李一", school: SCHOOL_B }])
})
afterEach(() => database.close())

const apply = (no: string, number: string) => applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
const OWN = (teacherNo: string) => ({ kind: "self", districtId: DISTRICT, teacherNo }) as const
const SCHOOL = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A } as const
const people = (number: string, search: Partial<RunPeopleSearch> = {}) =>
  showRunEnrolments({ scope: DISTRICT_SCOPE, number, search: { ...runPeopleSearch.parse({}), ...search }, today: TODAY })
const catalogue = (no: string) =>
  showCatalogue({ scope: DISTRICT_SCOPE, actor: asTeacher(no), search: catalogueSearch.parse({}), today: TODAY })

test("what closes her gap and does not clash is recommended; drafts are nobody's to see", async () => {
  const taken = await aRun()
  const clashing = await aRun()
  const free = await aRun({ sessions: [{ on: addDays(SATURDAY, 1) }] })
  const draft = await aRun({ isAnnounced: false })
  await apply("T001", taken.number)
  const page = await catalogue("T001")
  expect(page.recommended.map(({ number }) => number)).toEqual([free.number])
  expect(page.recommended[0]?.need).toMatchObject({ fills: 6, counts: 6 })
  expect(page.rows.map(({ number }) => number).sort()).toEqual([taken.number, clashing.number, free.number].sort())
  const look = (number: string) => showRunToEnrol({ scope: DISTRICT_SCOPE, actor: asTeacher("T001"), number, today: TODAY, now: NOW })
  await expect(look(draft.number)).rejects.toSatisfy(isNotFound)
  expect(await look(clashing.number)).toMatchObject({ canApply: false, run: { against: [{ code: "enrolment_clash" }] } })
  expect(await look(taken.number)).toMatchObject({ canApply: false, canWithdraw: true, run: { place: { state: "enrolled", seat: 1 } } })
})

test("who lacks no hours is told so: not that no run would close her gap", async () => {
  const { number } = await aRun()
  expect(await catalogue("T001")).toMatchObject({ recommended: [{ number }], lacksNothing: false })
  await aRun({ sessions: [{ startsMinute: 600, endsMinute: 660 }] })
  await apply("T001", number)
  expect(await catalogue("T001")).toMatchObject({ recommended: [], lacksNothing: false })
  const [{ id: teacherId } = { id: 0 }] = rowsOf<{ id: number }>("select id from teacher where teacher_no = 'T001'")
  const training = {
    trainingYear: 2026,
    projectName: "脱产研修",
    organiser: "区教师进修学院",
    level: "district",
    topic: "teaching_skill",
  } as const
  const held = {
    delivery: "in_person",
    startsOn: TODAY,
    endsOn: TODAY,
    certificateNo: null,
    hoursTenths: 4000,
    creditsTenths: null,
  } as const
  const entry = { ...training, ...held, teacherId, recognition: "recognised" } as const
  await inTransaction((tx) =>
    recordFacts(
      { actor: systemActor(DISTRICT), today: TODAY, now: NOW },
      async (facts) => void (await facts.insert("hours_entry", entry)),
      tx,
    ),
  )
  expect(await catalogue("T001")).toMatchObject({ recommended: [], lacksNothing: true })
})

test("everybody sees her own enrolments, a school its own people, the planner all", async () => {
  const { number } = await aRun({ run: { capacity: 1 } })
  for (const no of ["T001", "T101", "T002"]) await apply(no, number)
  const own = await showOwnEnrolments({ scope: OWN("T002"), actor: asTeacher("T002"), before: null, today: TODAY })
  expect(own.rows.map(({ place }) => [place?.state, place?.position])).toEqual([["waitlisted", 2]])
  const page = await showNominations({ scope: SCHOOL, search: nominationsSearch.parse({ run: number }), today: TODAY })
  expect(page.standing.map(({ teacherNo }) => teacherNo).sort()).toEqual(["T001", "T002"])
  expect(page.people).toHaveLength(10)
  const all = await people(number)
  expect(all.rows.map(({ teacherNo, place }) => [teacherNo, place?.seat ?? place?.position])).toEqual([
    ["T001", 1],
    ["T101", 1],
    ["T002", 2],
  ])
})

test("no page asks more of the database when there are ten times as many people or runs", async () => {
  const statements = async (applicants: number, runs: number, from = SATURDAY) => {
    const numbers: string[] = []
    for (let at = 0; at < runs; at += 1) numbers.push((await aRun({ sessions: [{ on: addDays(from, at * 7) }] })).number)
    const [number = ""] = numbers
    for (let at = 1; at <= applicants; at += 1) await apply(numbered(at), number)
    const planner = await countStatements(() => people(number))
    const search = nominationsSearch.parse({ run: number })
    const school = await countStatements(() => showNominations({ scope: SCHOOL, search, today: TODAY }))
    return [planner, school, await countStatements(() => catalogue("T012"))]
  }
  expect(await statements(1, 1)).toEqual(await statements(10, 10, addDays(SATURDAY, 1)))
})

describe("page by page", () => {
  const pages = async <Page extends { readonly next: string | null }>(load: (after: string | null) => Promise<Page>) => {
    const all: Page[] = [await load(null)]
    for (let next = all[0]?.next ?? null; next !== null; next = all.at(-1)?.next ?? null) all.push(await load(next))
    return all
  }

  test("the people of a run are each on one page, in the order of their seats and of the line; by state and by name as well", async () => {
    await staff(teachers(130))
    const { number } = await aRun({ run: { capacity: 60 } })
    for (let at = 130; at >= 1; at -= 1) await apply(numbered(at), number)
    const all = await pages((after) => people(number, { after }))
    const seen = all.flatMap(({ rows }) => rows)
    expect(all.map(({ rows }) => rows.length)).toEqual([50, 50, 30])
    expect(seen.map(({ teacherNo }) => teacherNo)).toEqual(Array.from({ length: 130 }, (_, at) => numbered(130 - at)))
    expect(seen.map(({ place }) => place?.position ?? null)).toEqual(Array.from({ length: 130 }, (_, at) => (at < 60 ? null : at - 59)))
    const second = await people(number, { before: all[2]?.previous ?? null })
    expect(second.rows).toEqual(all[1]?.rows)
    const line = await people(number, { state: "waitlisted" })
    expect(line.rows[0]).toMatchObject({ teacherNo: "T070", place: { position: 1 } })
    expect(line.counts).toEqual({ enrolled: 60, waitlisted: 70 })
    expect((await people(number, { q: "t007" })).rows.map(({ teacherNo }) => teacherNo)).toEqual(["T007"])
    expect((await people(number, { after: "broken" })).rows).toEqual(all[0]?.rows)
    expect(await exportRunEnrolments({ scope: DISTRICT_SCOPE, actor: await anActor({ role: "scheduler" }), number, today: TODAY })).toEqual(
      seen,
    )
  })

  test("the whole staff of a school can be put forward, nobody twice, also while others are nominated in between", async () => {
    await staff(teachers(640))
    const { number } = await aRun({ run: { capacity: 700 } })
    const load = (after: string | null, q = "") =>
      showNominations({ scope: SCHOOL, search: { ...nominationsSearch.parse({ run: number }), after, q }, today: TODAY })
    const all = await pages((after) => load(after))
    const seen = all.flatMap((page) => page.people.map(({ teacherNo }) => teacherNo))
    expect(seen).toHaveLength(640)
    expect(new Set(seen).size).toBe(640)
    expect(all[0]?.counts).toEqual({ can: 640, cannot: 0 })
    for (const { teacherNo } of all[0]?.people ?? []) await apply(teacherNo, number)
    expect((await load(all[0]?.next ?? null)).people).toEqual(all[1]?.people)
    expect((await load(null)).people).toEqual(all[1]?.people)
    const back = { ...nominationsSearch.parse({ run: number }), before: all[2]?.previous ?? null }
    expect((await showNominations({ scope: SCHOOL, search: back, today: TODAY })).people).toEqual(all[1]?.people)
    expect((await load(null, "T639")).people.map(({ teacherNo }) => teacherNo)).toEqual(["T639"])
  })
})
