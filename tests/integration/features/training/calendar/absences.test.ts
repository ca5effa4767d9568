import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, numbered, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRun, aTrainer, NOW } from "#tests/support/training-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { absencesSearch } from "~/features/training/absences/absences.schema"
import { showAbsences } from "~/features/training/absences/show-absences.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A teaching day of the week after next. */
const WEDNESDAY = civilDate("2026-12-02")
const OWN_A: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const OWN_B: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff([...teachers(12, { subject: "语文" }), { no: "T101", name: "李一", school: SCHOOL_B, subject: "数学" }])
})
afterEach(() => database.close())

const look = (scope: Scope, search: Readonly<Record<string, string>> = {}) =>
  showAbsences({ scope, search: absencesSearch.parse({ on: WEDNESDAY, ...search }), today: TODAY })
/** Weekend sessions need no consent; the school's word for a teaching day is another test's. */
const seat = async (numbers: readonly string[], run: string) => {
  const { openedDatabase } = await import("#db/client")
  const insert = openedDatabase().writer.sqlite.prepare(
    `insert into enrolment (district_id, run_id, teacher_id, school_id, state, origin, needs_school, applied_at, seat, created_at, updated_at)
     select '${DISTRICT}', (select id from course_run where number = @run), p.teacher_id, p.school_id, 'enrolled', 'office', 0, @now, @seat, @now, @now
     from roster p where p.teacher_no = @no`,
  )
  for (const [at, no] of numbers.entries()) insert.run({ no, run, now: NOW, seat: at + 1 })
}
const onWednesday = (more: object = {}) => aRun({ sessions: [{ on: WEDNESDAY, startsMinute: 540, endsMinute: 720, ...more }] })

describe("who is away", () => {
  test("a school sees its own people and never another's, whatever it asks for", async () => {
    const { number } = await onWednesday()
    await seat(["T001", "T002", "T101"], number)
    for (const search of [{}, { school: SCHOOL_B }]) {
      const page = await look(OWN_A, search)
      expect(page.days.map(({ on, lines }) => [on, lines.map(({ teacherNo }) => teacherNo)])).toEqual([[WEDNESDAY, ["T001", "T002"]]])
      expect(page).toMatchObject({ schools: null, school: { code: SCHOOL_A }, people: 2 })
    }
    expect((await look(OWN_B)).days.flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual(["李一"])
    const self: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T001" }
    expect((await look(self)).days).toEqual([])
  })

  test("the college sees how many of each school, and one school's people once it is chosen; an unknown school is not found", async () => {
    const { number } = await onWednesday()
    await seat(["T001", "T101"], number)
    expect(await look(DISTRICT_SCOPE)).toMatchObject({
      schools: [
        { code: SCHOOL_A, people: 1 },
        { code: SCHOOL_B, people: 1 },
      ],
      school: null,
      days: [],
    })
    expect((await look(DISTRICT_SCOPE, { school: SCHOOL_B })).days[0]?.lines).toMatchObject([
      { name: "李一", subject: "数学", isInClass: true },
    ])
    await expect(look(DISTRICT_SCOPE, { school: "nowhere" })).rejects.toSatisfy(isNotFound)
  })

  test("one more of a subject than the limit is said to be too many; the limit itself is not", async () => {
    const { mostAway } = await look(OWN_A)
    const most = mostAway ?? 0
    const { number } = await onWednesday()
    await seat(
      Array.from({ length: most }, (_, at) => numbered(at + 1)),
      number,
    )
    expect((await look(OWN_A)).days[0]?.peaks).toEqual([{ subject: "语文", people: most, from: "09:00", isOver: false }])
    const later = await onWednesday({ startsMinute: 719, endsMinute: 780 })
    await seat([numbered(most + 1)], later.number)
    expect((await look(OWN_A)).days[0]?.peaks).toEqual([{ subject: "语文", people: most + 1, from: "11:59", isOver: true }])
  })

  test("what begins after school or at a weekend takes nobody out of class, and counts against no limit", async () => {
    const evening = await onWednesday({ startsMinute: 1140, endsMinute: 1200 })
    const weekend = await aRun({ sessions: [{ on: addDays(WEDNESDAY, 3) }] })
    const all = Array.from({ length: 10 }, (_, at) => numbered(at + 1))
    for (const { number } of [evening, weekend]) await seat(all, number)
    const { days } = await look(OWN_A)
    expect(days.map(({ lines, peaks }) => [lines.length, lines.some(({ isInClass }) => isInClass), peaks])).toEqual([
      [10, false, []],
      [10, false, []],
    ])
  })

  test("is told by subject and week; trainers of the school's own are away too, drafts and cancelled runs take nobody", async () => {
    const trainerId = await aTrainer({ source: "own", teacherNo: "T003", expertise: "" })
    const { number } = await onWednesday({ trainerIds: [trainerId] })
    await seat(["T001"], number)
    const draft = await aRun({ sessions: [{ on: WEDNESDAY }], isAnnounced: false })
    await seat(["T002"], draft.number)
    expect((await look(OWN_A)).days[0]?.lines.map(({ teacherNo, part }) => [teacherNo, part])).toEqual([
      ["T001", "enrolled"],
      ["T003", "teaching"],
    ])
    expect((await look(OWN_A, { subject: "数学" })).people).toBe(0)
    expect((await look(OWN_A, { on: addDays(WEDNESDAY, 7) })).days).toEqual([])
    expect((await look(OWN_A, { on: "no day" })).from).toBe("2026-11-23")
  })

  test("costs no more statements for ten times the people", async () => {
    const statements = async (people: number) => {
      const { number } = await onWednesday()
      await seat(
        Array.from({ length: people }, (_, at) => numbered(at + 1)),
        number,
      )
      return countStatements(() => look(OWN_A))
    }
    expect(await statements(1)).toBe(await statements(12))
  })

  test("is who applied and got a seat, through the feature that gives it", async () => {
    const { number } = await aRun({ sessions: [{ on: addDays(WEDNESDAY, 3) }] })
    await applyForSeat({ actor: asTeacher("T001"), number, today: TODAY, now: NOW })
    expect((await look(OWN_A)).days[0]?.lines.map(({ teacherNo }) => teacherNo)).toEqual(["T001"])
  })
})
