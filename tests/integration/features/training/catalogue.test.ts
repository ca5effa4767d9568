import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findRun } from "#db/queries/training/runs"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, rowsOf, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { aCourse, aRun, NOW } from "#tests/support/training-in-database"
import { changeCourse } from "~/features/training/catalogue/change-course.server"
import type { CourseInput } from "~/features/training/catalogue/course-content"
import type { CoursesFilter } from "~/features/training/catalogue/course-page"
import { exportCourses } from "~/features/training/catalogue/export-courses.server"
import { listCourses } from "~/features/training/catalogue/list-courses.server"
import { showCourse } from "~/features/training/catalogue/show-course.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook({
    ...BASICS,
    精品课程: [
      ["课程编号", "课程名称", "级别", "负责人教师编号", "认定日期"],
      ["JP1", "整本书阅读", "区级", "T1", "2025-05-01"],
    ],
  })
  actor = await anActor({ role: "scheduler" })
})
afterEach(() => database.close())

const SCOPE: Scope = { kind: "district", districtId: DISTRICT }
const ALL: CoursesFilter = {
  q: "",
  level: "",
  topic: "",
  delivery: "",
  state: "",
  tier: "",
  postKind: "",
  stage: "",
  subject: "",
  quality: "",
}
const COURSE: CourseInput = {
  ...{ name: "单元整体教学", level: "district", topic: "teaching_skill", delivery: "in_person", hoursTenths: 120 },
  ...{ organiser: "进修学院", description: "", prerequisites: [], qualityCourseNo: null },
  audience: { tiers: [], postKinds: [], stages: [], subjects: [] },
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => refusalsIn(error)?.[0]?.code ?? error,
  )
const show = (number: string, who = actor) => showCourse({ scope: SCOPE, actor: who, number, today: TODAY })
const list = (filter: Partial<CoursesFilter> = {}, after: string | null = null) =>
  listCourses({ scope: SCOPE, actor, filter: { ...ALL, ...filter }, after, before: null })
const change = (number: string, version: number, what: Parameters<typeof changeCourse>[0]["change"]) =>
  changeCourse({ actor, number, version, change: what, now: NOW })

describe("a course", () => {
  test("gets the next edition where its content changes, and a run keeps its own", async () => {
    const number = await aCourse(COURSE)
    const run = await aRun({ course: number })
    await change(number, 1, { intent: "edit", course: { ...COURSE, hoursTenths: 90 } })
    const { course, editions, hasHistory } = await show(number)
    expect(course).toMatchObject({ edition: 2, hours: 9, version: 2 })
    expect(editions.map(({ edition, hours, runs }) => [edition, hours, runs])).toEqual([
      [2, 9, 0],
      [1, 12, 1],
    ])
    expect(hasHistory).toBe(true)
    expect(await findRun(SCOPE, run.number)).toMatchObject({ courseEdition: 1, hoursTenths: 120 })
  })

  test("said the same again has no further edition and no audit event; a mark alone is no edition", async () => {
    const number = await aCourse(COURSE)
    await change(number, 1, { intent: "edit", course: COURSE })
    expect(rowsOf("select 1 from audit_event where action = 'course.changed'")).toHaveLength(0)
    await change(number, 1, { intent: "edit", course: { ...COURSE, qualityCourseNo: "JP1" } })
    expect((await show(number)).course).toMatchObject({ edition: 1, qualityCourseNo: "JP1" })
    expect((await show(number)).qualityCourseName).toBe("整本书阅读")
  })

  test("is changed by one at a time, and only by who may", async () => {
    const number = await aCourse(COURSE)
    await change(number, 1, { intent: "archive" })
    expect(await code(change(number, 1, { intent: "restore" }))).toBe("changed_meanwhile")
    await expect(change("KC2026-9999", 1, { intent: "archive" })).rejects.toSatisfy(isNotFound)
    const leader = await anActor({ role: "district_leader" })
    await expect(changeCourse({ actor: leader, number, version: 2, change: { intent: "restore" }, now: NOW })).rejects.toThrow("denied")
  })

  test("that has history is not deleted, says why, and is archived instead: then no run can be planned of it", async () => {
    const number = await aCourse(COURSE)
    const { number: run } = await aRun({ course: number, isAnnounced: false, sessions: [] })
    const refused = await change(number, 1, { intent: "delete" }).catch(refusalsIn)
    expect(refused).toMatchObject([{ code: "course_has_history", params: { runs: 1 } }])
    await change(number, 1, { intent: "archive" })
    expect((await show(number)).course.state).toBe("archived")
    expect((await show(number)).runs.map((each) => each.number)).toEqual([run])
    expect(await code(aRun({ course: number, sessions: [] }))).toBe("run_course_archived")
    await change(number, 2, { intent: "restore" })
    expect(await code(aRun({ course: number, sessions: [], isAnnounced: false }))).toBeNull()
  })

  test("without history is deleted, unless another one asks for it first", async () => {
    const first = await aCourse(COURSE)
    const second = await aCourse({ ...COURSE, prerequisites: [first] })
    expect(await code(change(first, 1, { intent: "delete" }))).toBe("course_is_asked_for")
    await change(second, 1, { intent: "delete" })
    await change(first, 1, { intent: "delete" })
    expect((await list()).total).toBe(0)
    expect(rowsOf("select 1 from course_edition")).toHaveLength(0)
    expect(rowsOf("select 1 from audit_event where action = 'course.deleted'")).toHaveLength(2)
  })

  test("cannot be of no hours, marked as what is no quality course, or ask for what is none or for itself", async () => {
    expect(await code(aCourse({ ...COURSE, hoursTenths: 0 }))).toBe("course_hours_none")
    expect(await code(aCourse({ ...COURSE, qualityCourseNo: "JP2" }))).toBe("course_quality_unknown")
    expect(await code(aCourse({ ...COURSE, prerequisites: ["KC2026-0009"] }))).toBe("course_prerequisite_unknown")
    const first = await aCourse(COURSE)
    const second = await aCourse({ ...COURSE, prerequisites: [first] })
    const third = await aCourse({ ...COURSE, prerequisites: [second] })
    const circle = change(first, 1, { intent: "edit", course: { ...COURSE, prerequisites: [third] } })
    expect(await code(circle)).toBe("course_prerequisite_circle")
  })
})

describe("the catalogue", () => {
  beforeEach(async () => {
    await aCourse({
      ...COURSE,
      name: "语文整本书阅读",
      audience: { ...COURSE.audience, stages: ["primary"], subjects: ["语文"] },
      qualityCourseNo: "JP1",
    })
    await aCourse({
      ...COURSE,
      name: "数学建模",
      level: "municipal",
      audience: { ...COURSE.audience, subjects: ["数学"], tiers: ["backbone"] },
    })
    await aCourse({ ...COURSE, name: "心理健康", topic: "mental_health", delivery: "online", organiser: "某大学" })
  })
  const names = async (filter: Partial<CoursesFilter>) => {
    const page = await list(filter)
    expect(page.total).toBe(page.rows.length)
    return page.rows.map(({ name }) => name)
  }

  test("finds by words, kind and audience: what is for all is for anybody", async () => {
    expect(await names({ q: "kc2026-0002" })).toEqual(["数学建模"])
    expect(await names({ q: "某大学" })).toEqual(["心理健康"])
    expect(await names({ q: "%" })).toEqual([])
    expect(await names({ level: "municipal" })).toEqual(["数学建模"])
    expect(await names({ delivery: "online", topic: "mental_health" })).toEqual(["心理健康"])
    expect(await names({ subject: "语文" })).toEqual(["语文整本书阅读", "心理健康"])
    expect(await names({ stage: "junior_secondary" })).toEqual(["数学建模", "心理健康"])
    expect(await names({ tier: "qualified" })).toEqual(["语文整本书阅读", "心理健康"])
    expect(await names({ tier: "backbone", subject: "数学", postKind: "teacher" })).toEqual(["数学建模", "心理健康"])
    expect(await names({ quality: "yes" })).toEqual(["语文整本书阅读"])
    expect(await names({ state: "archived" })).toEqual([])
  })

  test("is everybody's to read, but only the college's to write; nobody else sees a draft run", async () => {
    const [found] = (await list({ q: "数学" })).rows
    const number = found?.number ?? ""
    await aRun({ course: number, isAnnounced: false, sessions: [] })
    const teacher = await anActor({ role: "teacher", teacherNo: "T1" })
    const school = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
    for (const who of [teacher, school]) expect(await show(number, who)).toMatchObject({ canWrite: false, canPlan: false, runs: [] })
    expect(await show(number)).toMatchObject({ canWrite: true, canPlan: true, runs: [{ state: "draft" }] })
  })

  test("is taken away whole, and the audit says so", async () => {
    const rows = []
    for await (const row of await exportCourses({ scope: SCOPE, actor, filter: { ...ALL, q: "数学" } })) rows.push(row.name)
    expect(rows).toEqual(["数学建模"])
    expect(rowsOf<{ details: string }>("select details from audit_event where action = 'course.exported'")).toHaveLength(1)
  })
})

test("statements do not grow with the courses, and pages hold each once", async () => {
  for (let at = 0; at < 10; at += 1) await aCourse(COURSE)
  await list()
  const few = await countStatements(() => list())
  for (let at = 0; at < 90; at += 1) await aCourse(COURSE)
  expect(await countStatements(() => list())).toBe(few)
  const first = await list()
  const second = await list({}, first.next)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 50, null])
  expect(new Set([...first.rows, ...second.rows].map(({ number }) => number)).size).toBe(100)
})
