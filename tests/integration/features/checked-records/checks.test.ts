import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, SCHOOL_HEADER, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import type { ChecksFilter } from "~/features/checked-records/check-page"
import { freezeForm } from "~/features/checked-records/checks.schema"
import { freezeVerdicts } from "~/features/checked-records/freeze-verdicts.server"
import { listChecks } from "~/features/checked-records/list-checks.server"
import { showCheck } from "~/features/checked-records/show-check.server"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(peopleSheets(SCHOOLS, PEOPLE), { now: "2026-11-23T01:00:00.000Z" as Instant })
  setClock("2026-11-23T02:00:00.000Z")
  actor = await anActor({ role: "hr_officer" })
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
] as const
const PEOPLE = Array.from({ length: 30 }, (_, at) => ({
  no: `T${String(at).padStart(2, "0")}`,
  name: at === 1 ? "李强" : "王芳",
  school: at % 2 === 0 ? SCHOOL_A : SCHOOL_B,
  education: "大学本科",
}))
const LATER = "2026-11-23T03:00:00.000Z" as Instant
const district: Scope = { kind: "district", districtId: DISTRICT }
const freeze = (teacherNos: readonly string[], more: Partial<Parameters<typeof freezeVerdicts>[0]> = {}) =>
  freezeVerdicts({ actor, teacherNos, rule: "title", asOf: TODAY, today: TODAY, ...more })
const show = (number: string) => showCheck({ scope: district, number, now: LATER })
const all: ChecksFilter = { q: "", rule: "", outcome: "", purpose: "checked_record" }
const list = (filter: Partial<ChecksFilter> = {}, scope: Scope = district, after: string | null = null) =>
  listChecks({ scope, actor, filter: { ...all, ...filter }, after, before: null, today: TODAY })

describe("a frozen verdict", () => {
  test("is shown exactly as it was reached, with its number, its pack and who made it, and says that nothing has changed", async () => {
    const [made] = await freeze(["T00"])
    const page = await show(made?.number ?? "")
    const verdict = await explainVerdict({ scope: district, rule: "title", teacherNo: "T00", asOf: TODAY, knownAt: null })
    expect(page.verdict).toEqual({ ...JSON.parse(JSON.stringify(verdict)), figures: null })
    expect(page).toMatchObject({ number: "HY2026-000001", madeBy: "a hr_officer", madeAt: expect.stringMatching(/^2026-11-23T02:00:0/) })
    expect(page.verdict.policy).toEqual({ id: "dadukou-15fyp", version: "1" })
    expect(Object.keys(page.clauses)).toEqual(expect.arrayContaining(page.verdict.criteria.map(({ clause }) => clause.id)))
    expect(page.since).toMatchObject({
      changed: "nothing",
      facts: [],
      criteria: [],
      reached: true,
      policyChanged: false,
      schoolsChanged: false,
    })
  })

  test("stays, and one fact recorded later flips it and is named by its sheet and row", async () => {
    const [made] = await freeze(["T00"])
    await importWorkbook(
      {
        年度考核: [
          ["教师编号", "考核年度", "考核结果"],
          ["T00", "2025", "合格"],
        ],
      },
      { now: LATER },
    )
    const { since, verdict } = await show(made?.number ?? "")
    expect(since).toMatchObject({ changed: "verdict", reached: true, policyChanged: false, outcomeNow: verdict.outcome })
    expect(since.facts).toEqual([{ kind: "added", sheet: "年度考核", key: "T00|2025", label: expect.any(String), fields: [] }])
    expect(since.criteria.map(({ id }) => id)).toEqual(["appraisals"])
    expect((await list()).rows.map(({ factsChanged }) => factsChanged)).toEqual([true])
  })

  test("says so where facts have changed but the verdict stands", async () => {
    const [made] = await freeze(["T00"])
    await importWorkbook(
      {
        国内培训: [
          ["教师编号", "培训年度", "培训类别", "培训项目名称", "培训方式", "结束日期", "获得学时"],
          ["T00", "2020", "区培", "旧培训", "集中面授", "2020-05-01", "12"],
        ],
      },
      { now: LATER },
    )
    const { since } = await show(made?.number ?? "")
    expect(since).toMatchObject({ changed: "facts", reached: true, criteria: [] })
    expect(since.facts).toMatchObject([{ kind: "added", sheet: "国内培训" }])
  })

  test("names a school whose own circumstances were corrected, though no fact of hers was", async () => {
    const [made] = await freeze(["T00"])
    await importWorkbook({ 学校: [SCHOOL_HEADER, [SCHOOL_A, "甲小学", "小学", "民办"]] }, { now: LATER })
    expect((await show(made?.number ?? "")).since).toMatchObject({ facts: [], schoolsChanged: true })
  })

  test("of a past day is by the policy then in force, and none may be of a day to come", async () => {
    const [made] = await freeze(["T00"], { asOf: addDays(TODAY, -700) })
    expect((await show(made?.number ?? "")).verdict.policy?.id).toBe("dadukou-14fyp")
    await expect(freeze(["T00"], { asOf: addDays(TODAY, 1) })).rejects.toMatchObject({ code: "check_date_ahead", field: "asOf" })
  })
})

describe("many at once", () => {
  test("each get a number and an audit event, from a list as people paste it", async () => {
    const { teacherNos } = freezeForm.parse({ teacherNos: " T00\r\nT01，T02;\tT03\n\n", judgedRule: "title", asOf: "2026-11-23" })
    const made = await freeze(teacherNos)
    expect(made.map(({ number, teacherNo, name }) => [number, teacherNo, name])).toEqual([
      ["HY2026-000001", "T00", "王芳"],
      ["HY2026-000002", "T01", "李强"],
      ["HY2026-000003", "T02", "王芳"],
      ["HY2026-000004", "T03", "王芳"],
    ])
    const events = rowsOf<{ key: string; details: string }>(
      "select subject_key as key, details from audit_event where action = 'check.frozen' order by seq",
    )
    expect(events.map(({ key }) => key)).toEqual(made.map(({ number }) => number))
    expect(JSON.parse(events[0]?.details ?? "")).toMatchObject({ teacherNo: "T00", rule: "title", asOf: TODAY })
  })

  test("are none where a line is wrong, and every wrong line is named", async () => {
    await expect(freeze(["T00", "nobody", "T01", "T00"])).rejects.toMatchObject({
      all: [
        { code: "check_nobody", row: 2, params: { line: 2, no: "nobody" } },
        { code: "check_repeated", row: 4, params: { line: 4, no: "T00" } },
      ],
    })
    expect((await list()).rows).toEqual([])
  })

  test("are at most a hundred", async () => {
    const many = Array.from({ length: 101 }, (_, at) => `N${at}`)
    await expect(freeze(many)).rejects.toMatchObject({ code: "check_too_many", params: { most: 100 } })
    await expect(freeze(many.slice(1))).rejects.toMatchObject({ all: { length: 100 } })
  })
})

describe("the list", () => {
  test("is the latest first, turned by pages, and found by number, name, rule and outcome", async () => {
    await freeze(PEOPLE.map(({ no }) => no))
    await freeze(["T00"], { rule: "rotation" })
    const first = await list()
    expect([first.rows.length, first.rows[0]?.number, first.rows[0]?.rule]).toEqual([25, "HY2026-000031", "rotation"])
    const second = await list({}, district, first.next)
    expect([second.rows.length, second.next]).toEqual([6, null])
    expect((await list({ q: "hy2026-000031" })).rows).toHaveLength(1)
    expect((await list({ q: "李强" })).rows.map(({ teacherNo }) => teacherNo)).toEqual(["T01"])
    expect((await list({ rule: "rotation" })).rows).toHaveLength(1)
    expect((await list({ outcome: "met", rule: "title" })).rows).toHaveLength(0)
    expect((await list({ purpose: "objection" })).rows).toEqual([])
  })

  test("reaches nobody beyond the scope", async () => {
    const [, other] = await freeze(["T00", "T01"])
    const school: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
    expect((await list({}, school)).rows.map(({ teacherNo }) => teacherNo)).toEqual(["T00"])
    await expect(showCheck({ scope: school, number: other?.number ?? "", now: LATER })).rejects.toThrow("not found")
    await expect(show("HY2026-999999")).rejects.toThrow("not found")
  })

  test("costs as many statements for ten rows as for twenty-five", async () => {
    await freeze(PEOPLE.slice(0, 10).map(({ no }) => no))
    const few = await countStatements(() => list())
    await freeze(PEOPLE.slice(10).map(({ no }) => no))
    expect(await countStatements(() => list())).toBe(few)
  })
})

test("only HR freezes", async () => {
  const administrator = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
  await expect(freeze(["T00"], { actor: administrator })).rejects.toThrow("denied")
})
