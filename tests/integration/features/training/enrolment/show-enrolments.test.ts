import { afterEach, beforeEach, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, numbered, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { catalogueSearch } from "~/features/training/enrolment/enrolment.schema"
import { showCatalogue } from "~/features/training/enrolment/show-catalogue.server"
import { showNominations } from "~/features/training/enrolment/show-nominations.server"
import { showOwnEnrolments } from "~/features/training/enrolment/show-own-enrolments.server"
import { showRunEnrolments } from "~/features/training/enrolment/show-run-enrolments.server"
import { showRunToEnrol } from "~/features/training/enrolment/show-run-to-enrol.server"
import { isNotFound } from "~/platform/errors"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff([...teachers(12), { no: "T101", name: "李一", school: SCHOOL_B }])
})
afterEach(() => database.close())

const apply = (no: string, number: string) => applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
const OWN = (teacherNo: string) => ({ kind: "self", districtId: DISTRICT, teacherNo }) as const
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

test("everybody sees her own enrolments, a school its own people, the planner all", async () => {
  const { number } = await aRun({ run: { capacity: 1 } })
  for (const no of ["T001", "T101", "T002"]) await apply(no, number)
  const own = await showOwnEnrolments({ scope: OWN("T002"), actor: asTeacher("T002"), before: null, today: TODAY })
  expect(own.rows.map(({ place }) => [place?.state, place?.position])).toEqual([["waitlisted", 2]])
  const school = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
  const scope = { kind: "school", districtId: DISTRICT, schoolCode: school.schoolCode ?? "" } as const
  const page = await showNominations({ scope, number, today: TODAY })
  expect(page.standing.map(({ teacherNo }) => teacherNo).sort()).toEqual(["T001", "T002"])
  expect(page.people).toHaveLength(10)
  const all = await showRunEnrolments({ scope: DISTRICT_SCOPE, number, today: TODAY })
  expect(all.rows.map(({ teacherNo, place }) => [teacherNo, place?.seat ?? place?.position])).toEqual([
    ["T001", 1],
    ["T101", 1],
    ["T002", 2],
  ])
})

test("no page asks more of the database when there are ten times as many people or runs", async () => {
  const statements = async (people: number, runs: number, from = SATURDAY) => {
    const numbers: string[] = []
    for (let at = 0; at < runs; at += 1) numbers.push((await aRun({ sessions: [{ on: addDays(from, at * 7) }] })).number)
    const [number = ""] = numbers
    for (let at = 1; at <= people; at += 1) await apply(numbered(at), number)
    const planner = await countStatements(() => showRunEnrolments({ scope: DISTRICT_SCOPE, number, today: TODAY }))
    return [planner, await countStatements(() => catalogue("T012"))]
  }
  expect(await statements(1, 1)).toEqual(await statements(10, 10, addDays(SATURDAY, 1)))
})
