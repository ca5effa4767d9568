import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { district, school, type VocationalPerson, vocationalSheets } from "#tests/support/dual-district"
import { importWorkbook, SCHOOL_A, SCHOOL_B, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { type TierPerson, tierSheets } from "#tests/support/tier-people"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import type { Scheduled } from "~/features/plan/forecast/list-scheduled.server"
import { makeForecasts } from "~/features/plan/forecast/make-forecasts.server"
import { measurePlan } from "~/features/plan/measuring/measure-plan.server"
import type { HistoryPoint } from "~/features/plan/measuring/plan-report"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

async function imported(workbook: TestWorkbook): Promise<void> {
  expect((await importWorkbook(workbook)).faults).toEqual([])
}
const nameOf = (at: number) => `王${"甲乙丙丁戊己庚辛壬癸子丑"[at % 12]}`

const PLAN = "dadukou-14fyp"
interface Asked {
  readonly asOf: string
  readonly scope?: Scope
  readonly planId?: string
  readonly history?: ReadonlyMap<string, readonly HistoryPoint[]>
  readonly scheduled?: readonly Scheduled[]
}
async function forecasts({ asOf, scope = district, planId = PLAN, history = new Map(), scheduled = [] }: Asked) {
  const report = await measurePlan({ scope, planId, asOf: civilDate(asOf), today: TODAY })
  return makeForecasts({ scope, report, history, today: TODAY, scheduled })
}
const of = async (indicatorId: string, asked: Asked) => (await forecasts(asked)).get(indicatorId)

/** Two backbone teachers in 2021, three in 2022, four in 2023 and two in 2024; one of 2021 is awarded again, one of 2022 is withdrawn. */
const AWARDED: readonly TierPerson[] = [
  ["T01", "2021-06-01"],
  ["T02", "2021-09-01"],
  ["T03", "2022-05-01"],
  ["T04", "2022-06-01"],
  ["T05", "2022-07-01"],
  ["T06", "2023-05-01"],
  ["T07", "2023-06-01"],
  ["T08", "2023-07-01"],
  ["T09", "2023-08-01"],
  ["T10", "2024-05-01"],
  ["T11", "2024-06-01"],
].map(([no = "", on = ""], at) => ({
  no,
  name: nameOf(at),
  school: at % 2 === 0 ? SCHOOL_A : SCHOOL_B,
  awards: [
    ["骨干教师", "区级", on, null, no === "T05" ? "2023-02-01" : null] as const,
    ...(no === "T01" ? [["骨干教师", "市级", "2023-01-01"] as const] : []),
  ],
}))

describe("what is promised anew", () => {
  beforeEach(async () => {
    await imported(tierSheets(AWARDED))
  })

  test("goes on by the yearly mean of those awarded for the first time and not withdrawn", async () => {
    // 2 + 2 + 4 by the end of 2023, so 8 and two years of 8/3 more
    expect(await of("backbone_teachers", { asOf: "2023-12-31" })).toMatchObject({
      onDeadline: 13,
      method: { key: "forecast.method.flow", values: { years: 3, perYear: 2.7, actual: 8, yearsLeft: 2 } },
    })
  })

  test("before the withdrawal the award still counts", async () => {
    expect(await of("backbone_teachers", { asOf: "2022-12-31" })).toMatchObject({
      method: { values: { years: 2, perYear: 2.5, actual: 5 } },
    })
  })

  test("is not foretold from fewer than two whole years, and why is said", async () => {
    expect(await of("backbone_teachers", { asOf: "2022-12-30" })).toMatchObject({
      onDeadline: null,
      method: { key: "forecast.none.short_history" },
    })
  })

  test("on the deadline and after it is the figure itself", async () => {
    for (const asOf of ["2025-12-31", TODAY]) {
      const report = await measurePlan({ scope: district, planId: PLAN, asOf: asOf as CivilDate, today: TODAY })
      const found = await makeForecasts({ scope: district, report, history: new Map(), today: TODAY })
      for (const { id, actual } of report.indicators.filter(({ unit }) => unit !== "milestone"))
        if (actual !== null) expect([id, found.get(id)]).toMatchObject([id, { onDeadline: actual, low: actual, high: actual }])
      expect(found.get("backbone_teachers")?.onDeadline).toBe(10)
    }
  })

  test("is the school's own in a school", async () => {
    // T01, T03, T07 and T09 of the first school by the end of 2023
    expect(await of("backbone_teachers", { asOf: "2023-12-31", scope: school(SCHOOL_A) })).toMatchObject({
      method: { values: { actual: 4, perYear: 1.3 } },
    })
    expect(await of("national_projects", { asOf: "2023-12-31", scope: school(SCHOOL_A) })).toMatchObject({ onDeadline: null })
  })

  test("is at least what is scheduled before the deadline; what is scheduled after it is not counted", async () => {
    const scheduled = (on: string) => [{ indicatorId: "backbone_teachers", on: civilDate(on), adds: 40 }]
    expect(await of("backbone_teachers", { asOf: "2023-12-31", scheduled: scheduled("2025-12-31") })).toMatchObject({
      onDeadline: 48,
      low: 48,
    })
    expect(await of("backbone_teachers", { asOf: "2023-12-31", scheduled: scheduled("2026-01-01") })).toMatchObject({ onDeadline: 13 })
    expect(await of("backbone_teachers", { asOf: "2023-12-31", scheduled: scheduled("2023-12-31") })).toMatchObject({ onDeadline: 13 })
  })

  test("of the next plan rests on the years of the plan before, where they are on record", async () => {
    // 2, 2, 4, 2 and 0 from 2021 to 2025, none in the 327 days of 2026
    expect(await of("backbone_teachers", { asOf: TODAY, planId: "dadukou-15fyp" })).toMatchObject({
      onDeadline: 7,
      method: { values: { years: 5, perYear: 1.7, actual: 0 } },
    })
    expect(await of("quality_courses", { asOf: TODAY, planId: "dadukou-15fyp" })).toMatchObject({
      onDeadline: null,
      method: { key: "forecast.none.short_history" },
    })
  })

  test("of milestones and of what is not kept there is none", async () => {
    const found = await forecasts({ asOf: "2023-12-31" })
    expect(found.get("tier_ladder")).toMatchObject({ onDeadline: null, method: { key: "forecast.none.milestone" } })
    expect(found.get("annual_exam")).toMatchObject({ onDeadline: null, method: { key: "forecast.none.unknown" } })
    expect(found.get("dual_qualified_share")).toMatchObject({ onDeadline: null, method: { key: "forecast.none.nobody" } })
  })
})

describe("shares", () => {
  const certified = (at: number, on: string | null): VocationalPerson => ({
    no: `T${String(at).padStart(2, "0")}`,
    name: nameOf(at),
    ...(on !== null && { certified: ["初级", on, null] as const }),
  })

  test("dual-qualified: whose certification ends leave, the newly certified come, over who is in the trade", async () => {
    const days = ["2019-03-01", "2019-06-01", "2021-05-01", "2021-05-01", "2021-05-01", "2021-05-01", "2022-05-01", "2022-05-01"]
    const people = Array.from({ length: 12 }, (_, at) => certified(at, days[at] ?? null))
    await imported(vocationalSheets(people))
    // 8 − 2 + 2 × 2 of 12: nobody was hired or left since 2021
    expect(await of("dual_qualified_share", { asOf: "2023-12-31" })).toMatchObject({
      onDeadline: (10 * 100) / 12,
      method: { key: "forecast.method.certified", values: { numerator: 8, ending: 2, entering: 2, denominator: 12, hires: 0, leavers: 0 } },
    })
  })

  test("that are only known at the ends of years go on by their change", async () => {
    const AT_KINDERGARTEN = "2150010009"
    const sheets = vocationalSheets([])
    const people = Array.from({ length: 6 }, (_, at) => [
      `K${at}`,
      nameOf(at),
      "女",
      "1990-03-04",
      AT_KINDERGARTEN,
      "专任教师",
      "2012-09",
      "2012-09",
      null,
      null,
    ])
    await imported({
      学校: [...(sheets.学校 ?? []), [AT_KINDERGARTEN, "戊幼儿园", "幼儿园", "民办"]],
      教师基本信息: [(sheets.教师基本信息 ?? [])[0]?.slice(0, 10) ?? [], ...people],
      教师资格: [
        ["教师编号", "资格种类", "证书号码", "颁发日期"],
        ["K0", "幼儿园教师资格", "2012500104000001", "2012-06-30"],
        ["K1", "幼儿园教师资格", "2022500104000002", "2022-06-30"],
        ["K2", "幼儿园教师资格", "2023500104000003", "2023-06-30"],
      ],
    })
    const points: HistoryPoint[] = []
    for (const asOf of ["2021-12-31", "2022-12-31"].map(civilDate)) {
      const report = await measurePlan({ scope: district, planId: PLAN, asOf, today: TODAY })
      const result = report.indicators.find(({ id }) => id === "kindergarten_certified")
      if (result !== undefined) points.push({ ...result, asOf })
    }
    expect(points.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [1, 6],
      [2, 6],
    ])
    // 3 of 6 at the end of 2023, one more a year: 5 of 6
    expect(
      await of("kindergarten_certified", { asOf: "2023-12-31", history: new Map([["kindergarten_certified", points]]) }),
    ).toMatchObject({
      onDeadline: (5 * 100) / 6,
      method: { key: "forecast.method.drift" },
    })
    expect(await of("kindergarten_certified", { asOf: "2023-12-31" })).toMatchObject({ method: { key: "forecast.none.short_history" } })
  })
})

test("the number of statements does not depend on how many people there are", async () => {
  const count = async () => {
    const report = await measurePlan({ scope: district, planId: PLAN, asOf: civilDate("2023-12-31"), today: TODAY })
    return countStatements(() => makeForecasts({ scope: district, report, history: new Map(), today: TODAY }))
  }
  const many = (from: number, until: number): readonly TierPerson[] =>
    Array.from({ length: until - from }, (_, at) => ({
      no: `P${from + at}`,
      name: nameOf(at),
      awards: [["骨干教师", "区级", `202${1 + (at % 3)}-05-01`] as const],
    }))
  await imported(tierSheets(many(0, 10)))
  const few = await count()
  await imported(tierSheets(many(10, 100)))
  expect(await count()).toBe(few)
})
