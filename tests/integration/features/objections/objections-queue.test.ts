import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { answerObjection } from "~/features/objections/answer-objection.server"
import { escalateObjections } from "~/features/objections/escalate-objections.server"
import { listQueue } from "~/features/objections/list-queue.server"
import { ownerOf } from "~/features/objections/owner-of"
import { raiseObjection } from "~/features/objections/raise-objection.server"
import { showObjection } from "~/features/objections/show-objection.server"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { scopeFor } from "~/platform/scope"

let database: TestDatabase
let teacher: Actor
let school: Actor
let _otherSchool: Actor
let hr: Actor
let _scheduler: Actor
beforeEach(async () => {
  database = await aDatabase()
  setClock("2026-11-23T02:00:00.000Z")
  await importWorkbook(
    peopleSheets(
      [
        [SCHOOL_A, "甲小学", "小学", "公办"],
        [SCHOOL_B, "乙小学", "小学", "公办"],
      ],
      Array.from({ length: 12 }, (_, at) => ({ no: `T${at}`, name: "王芳", education: "大学本科" })),
    ),
    { now: "2026-11-23T01:00:00.000Z" as Instant },
  )
  await appraise("2024", "合格", "2026-11-23T01:30:00.000Z")
  teacher = await anActor({ role: "teacher", signInName: "t0", teacherNo: "T0" })
  school = await anActor({ role: "school_administrator", signInName: "a", schoolCode: SCHOOL_A })
  _otherSchool = await anActor({ role: "school_administrator", signInName: "b", schoolCode: SCHOOL_B })
  hr = await anActor({ role: "hr_officer" })
  _scheduler = await anActor({ role: "scheduler" })
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const DUE = addDays(TODAY, 15)
const raise = (more: Partial<Parameters<typeof raiseObjection>[0]> = {}) =>
  raiseObjection({
    actor: teacher,
    rule: "title",
    criterionId: "appraisals",
    asOf: TODAY,
    grounds: "2024年度应为优秀",
    today: TODAY,
    ...more,
  })
const appraise = (year: string, result: string, at = "2026-11-23T03:00:00.000Z") =>
  importWorkbook(
    {
      年度考核: [
        ["教师编号", "考核年度", "考核结果"],
        ["T0", year, result],
      ],
    },
    { now: at as Instant },
  )
const answer = (actor: Actor, number: string, intent: "uphold" | "dismiss", version = 1) =>
  answerObjection({ actor, number, version, intent, answer: "已核对原始材料", today: TODAY })
const show = (actor: Actor, number: string, today = TODAY) =>
  showObjection({ scope: scopeFor(actor, "objection.answer"), actor, number, today })
const queue = (actor: Actor, more: Partial<Parameters<typeof listQueue>[0]> = {}) =>
  listQueue({
    scope: scopeFor(actor, "objection.answer"),
    actor,
    state: "open",
    of: "mine",
    after: null,
    before: null,
    today: TODAY,
    ...more,
  })
const numbers = async (actor: Actor, more: Partial<Parameters<typeof listQueue>[0]> = {}) =>
  (await queue(actor, more)).rows.map(({ number }) => number)
const audited = () =>
  rowsOf<{ action: string; details: string }>("select action, details from audit_event where action like 'objection.%' order by seq")

describe("a case past its day", () => {
  test("is put before HR once, however often the daily job runs, and HR may then answer it", async () => {
    const number = await raise()
    const run = (today = TODAY) => escalateObjections({ districtId: DISTRICT, today })
    expect(await run(DUE)).toBe(0)
    expect((await show(school, number, DUE)).summary.isOverdue).toBe(false)
    const late = addDays(DUE, 1)
    expect((await show(school, number, late)).summary).toMatchObject({ isOverdue: true, isEscalated: false })
    expect([await run(late), await run(late), await run(addDays(late, 30))]).toEqual([1, 0, 0])
    expect(audited().map(({ action }) => action)).toEqual(["objection.raised", "objection.escalated"])
    expect(await queue(hr, { today: late })).toMatchObject({ open: 1, overdue: 1, rows: [{ number, isEscalated: true }] })
    expect(await numbers(school)).toEqual([number])
    await answer(hr, number, "dismiss")
    expect(await numbers(hr)).toEqual([])
  })

  test("that was answered in time is not", async () => {
    const number = await raise()
    await answer(school, number, "dismiss")
    expect(await escalateObjections({ districtId: DISTRICT, today: addDays(DUE, 1) })).toBe(0)
  })
})

const CONTESTED = [
  ["title", "appraisals"],
  ["tier", "appraisals"],
  ["rotation", "applies"],
] as const

test("a criterion without a name in the table is its rows' owner's, and HR's where they are of several or none", () => {
  const row = (sheet: string) => ({ sheet, key: sheet, label: sheet })
  const owner = (id: string, ...sheets: string[]) => ownerOf({ id, evidence: sheets.map(row) })
  expect(owner("class-adviser")).toBe("school_administrator")
  expect(owner("years-at-school", "任教履历")).toBe("school_administrator")
  expect(owner("some", "班主任经历", "年度考核")).toBe("school_administrator")
  expect(owner("some", "国内培训")).toBe("scheduler")
  expect(owner("some", "国内培训", "任教履历")).toBe("hr_officer")
  expect(owner("some", "教师资格")).toBe("hr_officer")
  expect(owner("some")).toBe("hr_officer")
})

test("the queue is in the order of the days, turned by pages, with a number of statements that does not grow", async () => {
  const raiseFor = async (no: number) => {
    const actor: Actor = { ...teacher, teacherNo: `T${no}` }
    const on = addDays(TODAY, -no)
    for (const [rule, criterionId] of CONTESTED) await raise({ actor, rule, criterionId, today: on, asOf: on })
  }
  for (let no = 0; no < 5; no++) await raiseFor(no)
  const few = await countStatements(() => queue(school))
  for (let no = 5; no < 12; no++) await raiseFor(no)
  await raise({ actor: { ...teacher, teacherNo: "T2" }, criterionId: "training-hours" })
  expect(await countStatements(() => queue(school))).toBe(few)
  const first = await queue(school)
  const all = rowsOf("select 1 from objection where owner_role = 'school_administrator'").length
  const second = first.next === null ? [] : (await queue(school, { after: first.next })).rows
  const rows = [...first.rows, ...second]
  expect([rows.length, new Set(rows.map(({ number }) => number)).size]).toEqual([all, all])
  expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).sort())
})
