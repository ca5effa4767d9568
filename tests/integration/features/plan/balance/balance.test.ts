import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, HOURS_HEADER, importWorkbook, rowsOf, TEACHER_HEADER, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import type { BalanceFilter } from "~/features/plan/balance/balance-page"
import { exportBalance } from "~/features/plan/balance/export-balance.server"
import { showBalance } from "~/features/plan/balance/show-balance.server"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  hr = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const code = (at: number) => `21500100${String(at).padStart(2, "0")}`
const ALL: BalanceFilter = { ownership: "", settlement: "", kind: "", found: "", sort: "school" }
const show = (filter: Partial<BalanceFilter> = {}, scope: Scope = district, actor = hr) =>
  showBalance({ scope, actor, filter: { ...ALL, ...filter }, today: TODAY })
const school = async (at: number) => (await show()).rows.find(({ schoolCode }) => schoolCode === code(at))
const said = async (at: number) => (await school(at))?.findings.map(({ measure, kind }) => `${measure} ${kind}`)

/** Public primary schools, each with one teacher who has so many hours of the running cycle; whatever else is given. */
function aDistrict(hours: readonly number[], more: TestWorkbook = {}): TestWorkbook {
  const schools = hours.map((_, at) => [code(at + 1), `第${at + 1}小学`, "小学", "公办"])
  const people = hours.map((_, at) => ({ no: `T${at + 1}`, name: "王芳", school: code(at + 1), joinedSchool: "2024-09" }))
  return {
    ...peopleSheets(schools, people),
    国内培训: [HOURS_HEADER, ...hours.map((amount, at) => [`T${at + 1}`, 2026, "区培", "研修", "面授", "2026-05-20", amount])],
    ...more,
  }
}
const AWARDS = ["教师编号", "称号", "级别", "认定日期", "任期止", "撤销日期"]
const PUPILS = ["学校标识码", "统计日期", "学生数"]

describe("the figures of a school", () => {
  test("count backbone teachers of district level and above, in force today, once each, for the pupils as they were last counted", async () => {
    await importWorkbook(
      aDistrict([90, 90, 90], {
        教师梯队: [
          AWARDS,
          ["T1", "骨干教师", "区级", "2024-01-01", null, null],
          ["T1", "学科带头人", "市级", "2025-01-01", null, null],
          ["T2", "骨干教师", "校级", "2024-01-01", null, null],
          ["T3", "骨干教师", "区级", "2024-01-01", "2026-11-22", null],
        ],
        在校学生: [
          PUPILS,
          [code(1), "2025-09-01", 90],
          [code(1), "2026-09-01", 100],
          [code(2), "2026-09-01", 100],
          [code(3), "2026-09-01", 100],
        ],
      }),
    )
    const figure = async (at: number) => (await school(at))?.figures.backbone_per_hundred
    expect(await figure(1)).toEqual({ value: 1, numerator: 1, denominator: 100 })
    expect((await school(1))?.pupilsOn).toBe("2026-09-01")
    expect(await figure(2)).toMatchObject({ value: 0 })
    expect(await figure(3)).toMatchObject({ value: 0 })
    expect(await said(1)).not.toContain("backbone_per_hundred below_norm")
    expect(await said(2)).toContain("backbone_per_hundred below_norm")
  })

  test("are unknown without pupils, and nobody's without people: never 0 and never NaN", async () => {
    await importWorkbook({
      学校: [
        ["学校标识码", "学校名称", "办学类型", "举办者"],
        [code(1), "空小学", "小学", "公办"],
      ],
    })
    const row = await school(1)
    expect(row).toMatchObject({ inPost: 0, pupils: null })
    expect(Object.values(row?.figures ?? {}).map(({ value }) => value)).toEqual([null, null, null, null, null])
    expect(await said(1)).toEqual(["backbone_per_hundred unknown"])
  })

  test("of hours are those who have met them or are on pace, and what is credited to each", async () => {
    await importWorkbook(aDistrict([90, 10]))
    expect((await school(1))?.figures).toMatchObject({ hours_completion: { value: 100 }, trained_hours: { value: 90 } })
    expect((await school(2))?.figures).toMatchObject({ hours_completion: { value: 0 }, trained_hours: { value: 10 } })
    expect(await said(2)).toContain("hours_completion below_norm")
  })

  test("of rotation are who was due and who went in the last complete school year, and backbone teachers among them", async () => {
    const people = Array.from({ length: 10 }, (_, at) => [
      ...[`T${at + 1}`, "王芳", "女", "1985-03-04", code(1), "专任教师", "2008-09", "2015-09", null, null],
      "是",
    ])
    const due = {
      ...aDistrict([90, 90]),
      教师基本信息: [[...TEACHER_HEADER, "是否在编"], ...people],
      交流轮岗: [
        ["教师编号", "交流轮岗类型", "是否调动人事关系", "原学校标识码", "交流学校标识码", "开始日期", "结束日期"],
        ["T1", "定期交流", "否", code(1), code(2), "2025-09-01", "2026-08-31"],
      ],
    }
    const { faults } = await importWorkbook(due)
    expect(faults).toEqual([])
    const row = await school(1)
    expect(row?.figures.rotation_share).toEqual({ value: 10, numerator: 1, denominator: 10 })
    expect(row?.figures.rotation_backbone).toEqual({ value: 0, numerator: 0, denominator: 1 })
    expect(await said(1)).toContain("rotation_backbone below_norm")
    expect(await said(1)).not.toContain("rotation_share below_norm")
    expect((await show()).schoolYear).toBe(2025)
  })

  test("of rotation are unknown where it is not known of anybody whether she is due", async () => {
    await importWorkbook(aDistrict([90]))
    expect(await said(1)).toContain("rotation_share unknown")
  })
})

describe("a school far from the others", () => {
  beforeEach(() => importWorkbook(aDistrict([70, 72, 74, 76, 78, 20, 200])))

  test("is said to be so by the stated method, below and above", async () => {
    expect(await said(6)).toContain("trained_hours far_below")
    expect(await said(7)).toContain("trained_hours far_above")
    expect(await said(1)).not.toContain("trained_hours far_below")
    const yardstick = (await show()).yardsticks.find(({ measure }) => measure === "trained_hours")
    expect(yardstick).toMatchObject({
      norm: null,
      schools: 7,
      fences: { lowerQuartile: 71, median: 74, upperQuartile: 77, lower: 62, upper: 86 },
    })
  })

  test("is found by the filter; what is far above is no shortcoming", async () => {
    const found = async (filter: Partial<BalanceFilter>) => (await show(filter)).rows.map(({ schoolCode }) => schoolCode)
    expect(await found({ found: "far" })).toEqual([code(6), code(7)])
    expect(await found({ found: "shortcomings" })).toContain(code(6))
    expect(await found({ found: "shortcomings" })).not.toContain(code(7))
    expect(await found({ found: "unknown" })).toHaveLength(7)
    expect(await found({ kind: "kindergarten" })).toEqual([])
    expect(await found({ ownership: "public" })).toHaveLength(7)
    expect((await found({ sort: "trained_hours" }))[0]).toBe(code(6))
  })
})

describe("who sees which school", () => {
  test("a school administrator sees her own, measured by all of them, and no other", async () => {
    await importWorkbook(aDistrict([70, 72, 74, 76, 78, 20]))
    const administrator = await anActor({ role: "school_administrator", schoolCode: code(6) })
    const own: Scope = { kind: "school", districtId: DISTRICT, schoolCode: code(6) }
    const page = await show({}, own, administrator)
    expect(page.rows.map(({ schoolCode }) => schoolCode)).toEqual([code(6)])
    expect(page).toMatchObject({ total: 1, isOwnSchool: true, groups: [], canWritePupils: false })
    expect(page.rows[0]?.findings).toContainEqual({ measure: "trained_hours", kind: "far_below" })
    expect(page.yardsticks.find(({ measure }) => measure === "trained_hours")?.schools).toBe(6)
  })

  test("taken away as a file, it is in the audit", async () => {
    await importWorkbook(aDistrict([70]))
    const page = await exportBalance({ scope: district, actor: hr, filter: { ...ALL, found: "unknown" }, today: TODAY })
    expect(page.rows).toHaveLength(1)
    expect(rowsOf("select details ->> '$.filter.found' as found from audit_event where action = 'plan.balance_exported'")).toEqual([
      { found: "unknown" },
    ])
  })
})

test("public and private, and where they lie, are taken together by their people and not by the mean of the schools", async () => {
  await importWorkbook({
    ...peopleSheets(
      [
        [code(1), "甲小学", "小学", "公办"],
        [code(2), "乙小学", "小学", "民办"],
      ],
      [
        { no: "T1", name: "王芳", school: code(1) },
        { no: "T2", name: "李四", school: code(2) },
        { no: "T3", name: "张三", school: code(2) },
      ],
    ),
    国内培训: [HOURS_HEADER, ["T1", 2026, "区培", "研修", "面授", "2026-05-20", 90]],
  })
  const { groups } = await show()
  expect(groups.map(({ by, code: group, schools, figures }) => [by, group, schools, figures.hours_completion.value])).toEqual([
    ["district", null, 2, 100 / 3],
    ["ownership", "public", 1, 100],
    ["ownership", "private", 1, 0],
    ["settlement", null, 2, 100 / 3],
  ])
})

test("the number of statements does not depend on the number of schools", async () => {
  await importWorkbook(aDistrict(Array.from({ length: 10 }, () => 80)))
  await show()
  const ten = await countStatements(() => show())
  await importWorkbook(aDistrict(Array.from({ length: 99 }, () => 80)))
  await show()
  expect(await countStatements(() => show())).toBe(ten)
})
