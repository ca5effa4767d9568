import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets, type TestPerson } from "#tests/support/people-in-database"
import { fillRandomDistrict } from "#tests/support/random-district"
import { civilDate } from "~/domain/calendar/civil-date"
import { listEvidence } from "~/features/plan/measuring/list-evidence.server"
import { measurePlan } from "~/features/plan/measuring/measure-plan.server"
import { pendingHistory } from "~/features/plan/measuring/pending-history.server"
import { planHistory } from "~/features/plan/measuring/plan-history.server"
import { refreshHistories } from "~/features/plan/measuring/refresh-histories.server"
import { streamEvidence } from "~/features/plan/measuring/stream-evidence.server"
import { verifyHistory } from "~/features/plan/measuring/verify-history.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory // where the child process looks
})
afterEach(() => database.close())

const PLAN = "dadukou-14fyp"
const district = { kind: "district", districtId: DISTRICT } as const
const school = (schoolCode: string) => ({ kind: "school", districtId: DISTRICT, schoolCode }) as const
const ALL = { schoolCode: null, stage: null, subject: null, counts: null }
const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]

/** People of 甲小学 and one of 乙小学; A2 came from there in 2023. */
const PEOPLE: readonly TestPerson[] = [
  { no: "A1", name: "王一" },
  { no: "A2", name: "王二", joinedSchool: "2023-09" },
  { no: "B1", name: "李一", school: SCHOOL_B },
]

async function aDistrict(people = PEOPLE) {
  const { faults } = await importWorkbook({
    ...peopleSheets(SCHOOLS, people),
    任教履历: [
      ["教师编号", "学校标识码", "起始日期", "结束日期", "岗位类别"],
      ["A2", SCHOOL_B, "2010-09-01", "2023-08-31", "专任教师"],
    ],
    教师梯队: [
      ["教师编号", "称号", "级别", "认定日期", "任期止", "撤销日期"],
      ["A1", "骨干教师", "区级", "2021-06-01", null, null],
      ["A2", "骨干教师", "校级", "2022-06-01", "2024-12-31", null],
      ["B1", "骨干教师", "区级", "2020-06-01", null, null],
      ["B1", "学科名师", "区级", "2023-06-01", null, "2024-06-01"],
    ],
  })
  expect(faults).toEqual([])
}

async function figure(
  indicatorId: string,
  asOf: string,
  of: { scope?: typeof district | ReturnType<typeof school>; schoolCode?: string } = {},
) {
  const { scope = district, schoolCode = null } = of
  const report = await measurePlan({ scope, planId: PLAN, asOf: civilDate(asOf), today: TODAY, schoolCode })
  const found = report.indicators.find(({ id }) => id === indicatorId)
  if (found === undefined) throw new Error(indicatorId)
  return found
}

describe("a plan measured", () => {
  test("counts what was awarded in the period by the day and not withdrawn on it", async () => {
    await aDistrict()
    expect(await figure("backbone_teachers", "2021-05-31")).toMatchObject({ actual: 0, stock: 1 })
    expect(await figure("backbone_teachers", "2022-12-31")).toMatchObject({ actual: 2, stock: 3, outcome: "not_met", gap: 198 })
    expect(await figure("backbone_teachers", "2025-12-31")).toMatchObject({ actual: 2, stock: 2 })
    expect(await figure("master_teachers", "2024-05-31")).toMatchObject({ actual: 1 })
    expect(await figure("master_teachers", "2024-06-01")).toMatchObject({ actual: 0 })
  })

  test("has shares of the day, today and past; of nobody there is none", async () => {
    await aDistrict()
    expect(await figure("hours_completion", TODAY)).toMatchObject({ numerator: 0, denominator: 3, actual: 0 })
    expect(await figure("hours_completion", "2022-12-31")).toMatchObject({ numerator: 0, denominator: 3 })
    expect(await figure("dual_qualified_share", TODAY)).toMatchObject({ denominator: 0, actual: null, outcome: "undetermined" })
    const report = await measurePlan({ scope: district, planId: PLAN, asOf: civilDate("2020-06-30"), today: TODAY })
    expect(report.policy).toBeNull()
    expect(report.indicators.every(({ actual }) => actual === null || Number.isFinite(actual))).toBe(true)
  })

  test("of one school counts people where they were on the day; a school's reader reaches no other", async () => {
    await aDistrict()
    expect(await figure("hours_completion", TODAY, { scope: school(SCHOOL_A) })).toMatchObject({ denominator: 2 })
    expect(await figure("hours_completion", TODAY, { schoolCode: SCHOOL_A })).toMatchObject({ denominator: 2 })
    expect(await figure("hours_completion", "2022-12-31", { scope: school(SCHOOL_A) })).toMatchObject({ denominator: 1 })
    expect(await figure("backbone_teachers", "2022-12-31", { scope: school(SCHOOL_B) })).toMatchObject({ actual: 1 })
    expect(await figure("hours_completion", TODAY, { scope: school(SCHOOL_A), schoolCode: SCHOOL_B })).toMatchObject({ denominator: 0 })
    expect(await figure("backbone_teachers", TODAY, { scope: school(SCHOOL_A), schoolCode: SCHOOL_B })).toMatchObject({ actual: 0 })
  })

  test("reads the same number of statements for ten people and a hundred", async () => {
    const statements: number[] = []
    for (const people of [10, 100]) {
      await database.close()
      database = await aDatabase()
      await fillRandomDistrict({ seed: 7, people })
      const scope = district
      statements.push(await countStatements(() => measurePlan({ scope, planId: PLAN, asOf: TODAY, today: TODAY })))
    }
    // a statement is left out where there is nobody to ask it of: no kindergarten teacher, nothing told twice
    expect(statements[1] ?? 99).toBeLessThanOrEqual((statements[0] ?? 0) + 3)
    const again = await countStatements(() => measurePlan({ scope: district, planId: PLAN, asOf: TODAY, today: TODAY }))
    expect(again).toBeLessThan(8)
  })
})

describe("the rows behind a figure", () => {
  const keys = async (
    indicatorId: string,
    asOf: string,
    of: { scope?: typeof district | ReturnType<typeof school>; filter?: Partial<typeof ALL> } = {},
  ) => {
    const { scope = district, filter = {} } = of
    const asked = { scope, planId: PLAN, indicatorId, asOf: civilDate(asOf), today: TODAY, filter: { ...ALL, ...filter } }
    const { rows, total, withheld, next, previous } = await listEvidence(asked)
    const streamed: string[] = []
    for await (const { key } of streamEvidence(asked)) streamed.push(key)
    expect(streamed).toEqual(rows.map(({ key }) => key))
    expect([total, next, previous]).toEqual([rows.length, null, null])
    return { keys: rows.map(({ key }) => key), withheld }
  }

  test("are the people of a share by school and name, of a count by number", async () => {
    await aDistrict()
    expect((await keys("hours_completion", TODAY)).keys).toEqual(["A2", "A1", "B1"])
    expect((await keys("hours_completion", "2022-12-31")).keys).toEqual(["A1", "B1", "A2"])
    expect((await keys("hours_completion", TODAY, { filter: { counts: true } as never })).keys).toEqual([])
    expect((await keys("hours_completion", "2022-12-31", { filter: { schoolCode: SCHOOL_B } as never })).keys).toEqual(["B1", "A2"])
    expect((await keys("backbone_teachers", "2022-12-31")).keys).toEqual(["A1", "A2"])
    expect((await keys("backbone_teachers", "2022-12-31", { filter: { schoolCode: SCHOOL_B } as never })).keys).toEqual(["A2"])
  })

  test("of a school name nobody who is elsewhere by now, but tell how many", async () => {
    await aDistrict()
    expect(await keys("hours_completion", "2022-12-31", { scope: school(SCHOOL_B) })).toEqual({ keys: ["B1"], withheld: 1 })
    expect(await keys("backbone_teachers", "2022-12-31", { scope: school(SCHOOL_B) })).toEqual({ keys: [], withheld: 1 })
    expect(await keys("hours_completion", TODAY, { scope: school(SCHOOL_B) })).toEqual({ keys: ["B1"], withheld: 0 })
    expect((await keys("hours_completion", TODAY, { scope: school(SCHOOL_B), filter: { schoolCode: SCHOOL_A } as never })).keys).toEqual([])
  })

  test("of an indicator that the plan does not have there are none", async () => {
    const asked = { scope: district, planId: PLAN, asOf: TODAY, today: TODAY, filter: ALL }
    await expect(listEvidence({ ...asked, indicatorId: "nothing" })).rejects.toMatchObject({ name: "NotFound" })
    await expect(listEvidence({ ...asked, planId: "nothing", indicatorId: "studios_art" })).rejects.toMatchObject({ name: "NotFound" })
  })

  test("are paged to and fro, each row once, as many as the figures say; today and past, in few statements", async () => {
    await fillRandomDistrict({ seed: 9, people: 130 })
    for (const asOf of [TODAY, civilDate("2023-06-30")])
      for (const indicatorId of ["portfolio_coverage", "hours_completion", "rotation_share"]) {
        const { numerator, denominator } = await figure(indicatorId, asOf)
        const asked = { scope: district, planId: PLAN, indicatorId, asOf, today: TODAY }
        const all: string[] = []
        const pages = []
        for (let after: string | null = null; ; ) {
          const page: Awaited<ReturnType<typeof listEvidence>> = await listEvidence({ ...asked, filter: ALL, after })
          pages.push(page)
          all.push(...page.rows.map(({ key }) => key))
          if (page.next === null) break
          after = page.next
        }
        expect(new Set(all).size).toBe(all.length)
        expect(pages[0]?.total).toBe(all.length)
        if (indicatorId !== "rotation_share") expect(all.length).toBe(denominator)
        const counting = await listEvidence({ ...asked, filter: { ...ALL, counts: true } })
        expect(counting.total).toBe(numerator)
        const last = pages.at(-1)
        if (pages.length > 1 && last?.previous) {
          const back = await listEvidence({ ...asked, filter: ALL, before: last.previous })
          expect(back.rows).toEqual(pages.at(-2)?.rows)
        }
      }
    const asked = { scope: district, planId: PLAN, indicatorId: "portfolio_coverage", asOf: TODAY, today: TODAY, filter: ALL }
    expect(await countStatements(() => listEvidence(asked))).toBeLessThan(40)
  })
})

describe("the history of a plan", () => {
  const days = async () => (await planHistory({ scope: district, planId: PLAN, today: TODAY })).get("backbone_teachers")

  test("is each year's end that has passed, and today; kept until facts change", async () => {
    await aDistrict()
    expect(await pendingHistory({ scope: district, planId: PLAN, today: TODAY })).toHaveLength(5)
    const history = await days()
    expect(history?.map(({ asOf, actual }) => [asOf, actual])).toEqual([
      ["2021-12-31", 1],
      ["2022-12-31", 2],
      ["2023-12-31", 2],
      ["2024-12-31", 2],
      ["2025-12-31", 2],
      [TODAY, 2],
    ])
    expect(await pendingHistory({ scope: district, planId: PLAN, today: TODAY })).toEqual([])
    await importWorkbook({
      教师梯队: [
        ["教师编号", "称号", "级别", "认定日期"],
        ["B1", "骨干教师", "市级", "2024-03-01"],
      ],
    })
    expect(await pendingHistory({ scope: district, planId: PLAN, today: TODAY })).toHaveLength(5)
    expect((await days())?.map(({ actual }) => actual)).toEqual([1, 2, 2, 3, 3, 3])
  })

  test("is proved by measuring a day of it again", async () => {
    await aDistrict()
    const verify = () => verifyHistory({ districtId: DISTRICT, today: TODAY })
    expect(await verify()).toEqual({ checked: 0, differing: [] })
    await refreshHistories({ districtId: DISTRICT, today: TODAY })
    const sound = await verify()
    expect(sound.checked).toBeGreaterThan(30)
    expect(sound.differing).toEqual([])
    const altered = "update indicator_point set measured = json_replace(measured, '$.actual', 7) where indicator_id = 'backbone_teachers'"
    openedDatabase().writer.sqlite.exec(altered)
    expect((await verify()).differing).toEqual([`${PLAN} 2025-12-31 backbone_teachers`])
  })

  test("of a school is today alone", async () => {
    await aDistrict()
    const history = await planHistory({ scope: school(SCHOOL_A), planId: PLAN, today: TODAY })
    expect(history.get("backbone_teachers")?.map(({ asOf }) => asOf)).toEqual([TODAY])
    expect(await pendingHistory({ scope: school(SCHOOL_A), planId: PLAN, today: TODAY })).toEqual([])
  })
})
