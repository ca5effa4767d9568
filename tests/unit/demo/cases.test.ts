import { beforeAll, describe, expect, test } from "vitest"
import { demoCases } from "#db/demo/cases"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import { evaluateInduction } from "~/domain/induction/evaluate"
import { demoFacts, packs } from "./demo-facts"
import { type ParsedRow, type ParsedSheet, parsedDistrict, rowsOf } from "./parsed-district"

const TODAY = "2026-11-24"
const CLOSED = "2025-12-31"

let district: ReadonlyMap<string, ParsedSheet>
let facts: ReadonlyMap<string, TeacherFacts>
beforeAll(async () => {
  district = await parsedDistrict({ teachers: 60, seed: 1, today: TODAY })
  facts = demoFacts(district)
})

/** The teacher number of the one case whose line holds these words. */
function caseNo(words: string): string {
  const found = demoCases.filter(({ shows }) => shows.includes(words))
  if (found.length !== 1) throw new Error(`${found.length} cases show ${words}`)
  return found[0]?.teacherNo as string
}

function question(words: string, on: string) {
  return { facts: facts.get(caseNo(words)) as TeacherFacts, packs, asOf: civilDate(on) }
}

const own = (words: string, sheet: string): readonly ParsedRow[] =>
  rowsOf(district, sheet).filter((row) => row.teacher_no === caseNo(words))

/** What is compared: outcome, required, credited, concentrated hours, pace, and how many entries of the cycle's years are refused. */
function hours(words: string, on: string) {
  const { outcome, figures } = evaluateHours(question(words, on))
  return figures === null ? [outcome] : [outcome, figures.required, figures.credited, figures.concentrated, figures.onPace]
}

describe("the closed cycle", () => {
  test.each([
    ["演示教师账号", ["met", 360, 372, 84, true]],
    ["恰好360学时", ["met", 360, 360, 60, true]],
    ["359.5学时", ["not_met", 360, 359.5, 80, false]],
    ["只有59.5学时", ["not_met", 360, 380, 59.5, true]],
    ["2023-06-30退休", ["met", 180, 180, 30, true]],
    ["2024-02-15离职", ["not_met", 222, 200, 48, false]],
    ["2023年9月从外区调入", ["met", 168, 168, 36, true]],
    ["2022年9月新任教师", ["met", 168, 170, 40, true]],
    ["同名项目报两次", ["met", 360, 368.5, 108.5, true]],
    ["在周期之外", ["not_met", 360, 348, 72, false]],
    ["没有任何学时记录", ["not_met", 360, 0, 0, false]],
    ["教研员", ["met", 360, 420, 180, true]],
  ])("%s", (words, expected) => {
    expect(hours(words, CLOSED)).toEqual(expected)
  })

  test.each([
    ["行政岗位", "not_applicable"],
    ["教辅岗位", "not_applicable"],
    ["没有写岗位类别", "undetermined"],
  ])("%s", (words, outcome) => {
    expect(evaluateHours(question(words, CLOSED)).outcome).toBe(outcome)
  })

  test("what came before duty, twice or outside is refused with its hours", () => {
    const refused = (words: string) => evaluateHours(question(words, CLOSED)).figures?.uncredited.reduce((sum, { hours }) => sum + hours, 0)
    expect(refused("2023年9月从外区调入")).toBe(60)
    expect(refused("同名项目报两次")).toBe(26)
    expect(refused("在周期之外")).toBe(24)
  })
})

describe("the running cycle", () => {
  test("the demo teacher is behind, can make it up and has a repeat", () => {
    const { figures } = evaluateHours(question("演示教师账号", TODAY))
    expect([figures?.expectedByNow, figures?.credited, figures?.onPace]).toEqual([60, 48, false])
    expect(own("演示教师账号", "国内培训").filter(({ project_name: name }) => name === "2026年小学语文单元教学专题培训")).toHaveLength(2)
  })

  test("maternity leave leaves its months out of the pace", () => {
    expect(hours("产假", TODAY)).toEqual(["not_met", 360, 28, 12, true])
  })
})

test.each([
  ["2022年9月新任教师", "met"],
  ["2024年9月新任教师", "not_met"],
  ["今年秋季入职", "undetermined"],
  ["校长（2020-09-01任职）", "met"],
  ["校长（2023-02-01任职）", "not_met"],
])("induction: %s", (words, outcome) => {
  expect(evaluateInduction(question(words, TODAY)).outcome).toBe(outcome)
})

describe("facts that other rules judge", () => {
  const sum = (rows: readonly ParsedRow[], field: string) => rows.reduce((total, row) => total + Number(row[field]), 0)

  test("enterprise practice of 180 and of 179 days within five years, recognition in force and lapsed", () => {
    for (const [words, days, certifiedAfter] of [
      ["恰好180天", 180, true],
      ["179天", 179, false],
    ] as const) {
      const rows = own(words, "企业实践")
      expect(sum(rows, "days")).toBe(days)
      expect(rows.every(({ starts_on: on }) => String(on) > "2021-11-24")).toBe(true)
      expect(own(words, "双师认定").map(({ certified_on: on, valid_until_on: until }) => [String(on) > "2021-11-24", until])).toEqual([
        [certifiedAfter, null],
      ])
    }
  })

  test("rotations that run, are too short, or count", () => {
    const ends = (words: string) => own(words, "交流轮岗").map(({ starts_on: from, ends_on: until }) => [from, until])
    expect(ends("正在交流")).toEqual([["2026-09-01", "2027-08-31"]])
    expect(ends("只有十个月")).toEqual([["2023-09-01", "2024-06-30"]])
    expect(ends("在乡村薄弱学校")).toEqual([["2023-09-01", "2024-08-31"]])
    expect(rowsOf(district, "工作室").filter(({ studio_no: no }) => no === "GZS900")).toHaveLength(1)
  })

  test("a grade that is missing, two that fail, a title never engaged, a registration due, no certificate", () => {
    expect(own("上一年度考核没有记录", "年度考核").map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024])
    expect(
      own("连续不合格", "年度考核")
        .filter(({ result }) => result === "not_competent")
        .map(({ year }) => year),
    ).toEqual([2024, 2025])
    expect(own("未写聘任开始日期", "专业技术职务聘任").map(({ engaged_from_on: on }) => on)).toEqual(["2016-01-01", null])
    expect(own("一百天后到期", "教师资格").map(({ registered_until_on: on }) => on)).toEqual(["2027-03-04"])
    expect(own("没有教师资格记录", "教师资格")).toEqual([])
  })

  test("awards without a break and lapsed, a sanction in its influence period, a return to the same school", () => {
    expect(own("任期连续", "教师梯队").map(({ granted_on: on }) => on)).toEqual(["2021-12-10", "2024-12-10"])
    expect(own("任期已满未续", "教师梯队").every(({ term_ends_on: on }) => String(on) < TODAY)).toBe(true)
    expect(own("受通报批评", "师德").map(({ occurred_on: on, influence_until_on: until }) => [on, until])).toEqual([["2026-01-24", null]])
    expect(facts.get(caseNo("离校20天"))?.postings.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ["2015-09-01", "2021-01-11"],
      ["2021-02-01", null],
    ])
    expect(facts.get(caseNo("离校75天"))?.postings).toHaveLength(2)
  })
})
