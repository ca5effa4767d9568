import { afterEach, beforeEach, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRun, NOW } from "#tests/support/training-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { acceptOffer } from "~/features/training/enrolment/accept-offer.server"
import { allocateSeats } from "~/features/training/enrolment/allocate-seats.server"
import { answerApplication } from "~/features/training/enrolment/answer-application.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { changeCapacity } from "~/features/training/enrolment/change-capacity.server"
import { enrolList } from "~/features/training/enrolment/enrol-list.server"
import { nominationsSearch } from "~/features/training/enrolment/enrolment.schema"
import { nominateTeachers } from "~/features/training/enrolment/nominate-teachers.server"
import { removeEnrolment } from "~/features/training/enrolment/remove-enrolment.server"
import { showNominations } from "~/features/training/enrolment/show-nominations.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import type { Actor } from "~/platform/actor"
import { isDenied, isNotFound } from "~/platform/errors"

let database: TestDatabase
let number: string
let enrolmentId: number
let [planner, schoolA, schoolB]: Actor[] = []
const clock = { today: TODAY, now: NOW }
const teacher = asTeacher("T001")

beforeEach(async () => {
  database = await aDatabase()
  await staff([...teachers(3), { no: "T101", name: "李一", school: SCHOOL_B }])
  planner = await anActor({ role: "scheduler" })
  schoolA = await anActor({ role: "school_administrator", signInName: "school a", schoolCode: SCHOOL_A })
  schoolB = await anActor({ role: "school_administrator", signInName: "school b", schoolCode: SCHOOL_B })
  number = (await aRun({ sessions: [{ on: civilDate("2026-12-07") }] })).number
  await applyForSeat({ actor: teacher, number, ...clock })
  enrolmentId = (await placesOf(number)).get("T001")?.id ?? 0
})
afterEach(() => database.close())

const given = (actor: Actor | undefined): Actor => {
  if (actor === undefined) throw new Error("nobody")
  return actor
}
const answer = (actor: Actor | undefined) =>
  answerApplication({ actor: given(actor), enrolmentId, version: 1, consents: true, reason: "", ...clock })
const nominate = (actor: Actor | undefined, teacherNo: string) =>
  nominateTeachers({ actor: given(actor), number, teacherNos: [teacherNo], ...clock })

test("a school neither sees nor answers for another's people, by whatever number or id", async () => {
  const page = (schoolCode: string) =>
    showNominations({
      scope: { kind: "school", districtId: DISTRICT, schoolCode },
      search: nominationsSearch.parse({ run: number }),
      today: TODAY,
    })
  expect((await page(SCHOOL_A)).waiting.map(({ teacherNo }) => teacherNo)).toEqual(["T001"])
  const other = await page(SCHOOL_B)
  expect([other.waiting, other.standing]).toEqual([[], []])
  expect(other.people.map(({ teacherNo }) => teacherNo)).toEqual(["T101"])
  await expect(answer(schoolB)).rejects.toSatisfy(isNotFound)
  await expect(nominate(schoolB, "T002")).rejects.toSatisfy(isNotFound)
  await expect(nominate(schoolA, "T101")).rejects.toSatisfy(isNotFound)
  await expect(nominate(schoolA, "T999")).rejects.toSatisfy(isNotFound)
  expect((await placesOf(number)).get("T001")).toMatchObject({ state: "applied", version: 1 })
})

test("the district's list of staff is never read as a school's", async () => {
  const search = nominationsSearch.parse({ run: number })
  await expect(showNominations({ scope: { kind: "district", districtId: DISTRICT }, search, today: TODAY })).rejects.toThrow(/one school/)
})

test("nobody consents, nominates, allocates, enters or takes off whose task it is not", async () => {
  for (const actor of [planner, teacher]) {
    await expect(answer(actor)).rejects.toSatisfy(isDenied)
    await expect(nominate(actor, "T002")).rejects.toSatisfy(isDenied)
  }
  for (const actor of [given(schoolA), teacher]) {
    const common = { actor, number, version: 2, ...clock }
    await expect(allocateSeats(common)).rejects.toSatisfy(isDenied)
    await expect(changeCapacity({ ...common, capacity: 3 })).rejects.toSatisfy(isDenied)
    await expect(removeEnrolment({ ...common, enrolmentId, reason: "试" })).rejects.toSatisfy(isDenied)
    await expect(enrolList({ actor, number, list: "T002", ...clock })).rejects.toSatisfy(isDenied)
  }
  await expect(applyForSeat({ actor: given(planner), number, ...clock })).rejects.toSatisfy(isDenied)
})

test("a teacher reaches her own place alone", async () => {
  const stranger = { actor: asTeacher("T002"), number, version: 1, ...clock }
  await expect(withdrawEnrolment(stranger)).rejects.toSatisfy(isNotFound)
  await expect(acceptOffer(stranger)).rejects.toSatisfy(isNotFound)
  await expect(applyForSeat({ ...stranger, number: "BC2026-9999" })).rejects.toSatisfy(isNotFound)
  expect((await placesOf(number)).get("T001")).toMatchObject({ state: "applied", version: 1 })
})
