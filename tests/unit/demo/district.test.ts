import { beforeAll, describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateHours } from "~/domain/hours/evaluate"
import { demoFacts, packs } from "./demo-facts"
import { type ParsedRow, type ParsedSheet, parsedDistrict, rowsOf } from "./parsed-district"

const TODAY = "2026-11-24"
const TEACHERS = 1000

let district: ReadonlyMap<string, ParsedSheet>
let people: readonly ParsedRow[]
beforeAll(async () => {
  district = await parsedDistrict({ teachers: TEACHERS, seed: 1, today: TODAY })
  people = rowsOf(district, "教师基本信息")
}, 60_000)

const share = (rows: readonly ParsedRow[], holds: (row: ParsedRow) => boolean) => rows.filter(holds).length / rows.length
const distinct = (sheet: string, field: string) => [...new Set(rowsOf(district, sheet).map((row) => row[field]))].sort()

describe("the schools", () => {
  test("are of every kind, two of them vocational, one for special education and one college", () => {
    const count = (kind: string) => rowsOf(district, "学校").filter((row) => row.kind === kind).length
    expect(rowsOf(district, "学校")).toHaveLength(18)
    expect([count("vocational"), count("special_education"), count("teacher_college")]).toEqual([2, 1, 1])
    expect(
      ["kindergarten", "primary", "junior_secondary", "nine_year", "complete_secondary", "senior_secondary"].every(
        (kind) => count(kind) > 0,
      ),
    ).toBe(true)
    expect(distinct("学校", "settlement")).toEqual(["rural", "town", "urban"])
    expect(distinct("学校", "ownership")).toEqual(["private", "public"])
    expect(rowsOf(district, "学校").every(({ name }) => String(name).endsWith("（演示）"))).toBe(true)
  })
})

describe("the people", () => {
  test("are as many as asked for, and look like a district's", () => {
    expect(people).toHaveLength(TEACHERS)
    expect(people.every(({ teacher_no: no }) => /^DEMO\d{5}$/.test(String(no)))).toBe(true)
    expect(share(people, ({ sex }) => sex === "female")).toBeGreaterThan(0.62)
    expect(share(people, ({ sex }) => sex === "female")).toBeLessThan(0.85)
    expect(share(people, ({ employment_status: status }) => status === "in_post")).toBeGreaterThan(0.88)
    expect(share(people, ({ post_kind: kind }) => kind === "teacher")).toBeGreaterThan(0.8)
    expect(distinct("教师基本信息", "employment_status")).toEqual(["in_post", "resigned", "retired", "transferred_out"])
    expect(distinct("教师基本信息", "post_kind")).toHaveLength(7)
    expect(distinct("教师基本信息", "stage").filter((stage) => stage !== null)).toHaveLength(6)
  })

  test("teach what their school teaches", () => {
    const kinds = new Map(rowsOf(district, "学校").map((row) => [row.school_code, row.kind]))
    const astray = people.filter(
      (row) => (row.stage === "preschool") !== (kinds.get(row.school_code) === "kindergarten") && row.stage !== null,
    )
    expect(astray).toEqual([])
    expect(people.filter((row) => (row.is_specialised !== null) !== (kinds.get(row.school_code) === "vocational"))).toEqual([])
  })
})

test("every list of codes has something to show", () => {
  expect(distinct("国内培训", "level").length).toBeGreaterThanOrEqual(5)
  expect(distinct("国内培训", "delivery")).toHaveLength(4)
  expect(distinct("年度考核", "result")).toHaveLength(5)
  expect(distinct("请假", "kind").length).toBeGreaterThanOrEqual(4)
  expect(distinct("教师梯队", "tier")).toHaveLength(5)
  expect(distinct("工作室", "kind")).toHaveLength(7)
  expect(distinct("基地与示范校", "kind")).toHaveLength(6)
  expect(distinct("项目与团队", "kind")).toHaveLength(8)
  expect(distinct("专业技术职务聘任", "title").length).toBeGreaterThanOrEqual(7)
})

describe("the hours", () => {
  const outcomes = (on: string) => {
    const verdicts = [...demoFacts(district).values()].map((facts) => evaluateHours({ facts, packs, asOf: civilDate(on) }))
    return verdicts.filter(({ outcome }) => outcome !== "not_applicable" && outcome !== "undetermined")
  }

  test("come to about 50 entries a person", () => {
    const entries = rowsOf(district, "国内培训").length / TEACHERS
    expect(entries).toBeGreaterThan(42)
    expect(entries).toBeLessThan(58)
  })

  test("meet the closed cycle for about 93 in 100, the others missing hours in all or concentrated ones", () => {
    const judged = outcomes("2025-12-31")
    const short = judged.filter(({ outcome }) => outcome === "not_met")
    expect(1 - short.length / judged.length).toBeGreaterThan(0.89)
    expect(1 - short.length / judged.length).toBeLessThan(0.97)
    expect(short.filter(({ figures }) => figures?.onPace === false).length).toBeGreaterThan(5)
    expect(short.filter(({ figures }) => figures?.onPace === true).length).toBeGreaterThan(5)
  })

  test("are on pace in the running cycle for about two in three", () => {
    const judged = outcomes(TODAY)
    const onPace = judged.filter(({ figures }) => figures?.onPace).length / judged.length
    expect(onPace).toBeGreaterThan(0.58)
    expect(onPace).toBeLessThan(0.8)
  })
})
