import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { demoCases } from "#db/demo/cases"
import { type DemoDistrict, generateDemo } from "#db/demo/generate"

const TODAY = "2026-11-24"

const rowsOf = ({ sheets }: DemoDistrict, sheet: string) => [...(sheets.find((one) => one.sheet === sheet)?.rows ?? [])]

/** All rows of all sheets, as text. */
const told = (district: DemoDistrict) => district.sheets.flatMap(({ sheet, rows }) => [...rows].map((row) => `${sheet}|${row.join("|")}`))

const digest = (lines: readonly string[]) => createHash("sha256").update(lines.join("\n")).digest("hex")

describe("a request decides everything", () => {
  test("the same gives the same, also when its rows are read twice", () => {
    const district = generateDemo({ teachers: 80, seed: 7, today: TODAY })
    const first = digest(told(district))
    expect(digest(told(district))).toBe(first)
    expect(digest(told(generateDemo({ teachers: 80, seed: 7, today: TODAY })))).toBe(first)
  })

  test("another seed gives other people", () => {
    const names = (seed: number) => rowsOf(generateDemo({ teachers: 120, seed, today: TODAY }), "教师基本信息").map((row) => row[1])
    expect(names(1)).not.toEqual(names(2))
  })

  test("a further person changes nothing that is recorded of the others", () => {
    const [fewer, more] = [300, 301].map((teachers) => generateDemo({ teachers, seed: 1, today: TODAY })) as [DemoDistrict, DemoDistrict]
    for (const { sheet } of fewer.sheets.slice(0, 11)) {
      const before = rowsOf(fewer, sheet).map((row) => row.join("|"))
      const after = rowsOf(more, sheet).flatMap((row) => (row[0] === "DEMO00301" ? [] : [row.join("|")]))
      expect(after, sheet).toEqual(before)
    }
  })

  test.each([19, 20.5, Number.NaN])("%s people are refused", (teachers) => {
    expect(() => generateDemo({ teachers, seed: 1, today: TODAY })).toThrow(RangeError)
  })

  test.each(["2024-12-31", "24 November 2026"])("%s is refused as a day", (today) => {
    expect(() => generateDemo({ teachers: 20, seed: 1, today })).toThrow(RangeError)
  })
})

describe("the cases", () => {
  test("depend neither on the seed nor on the size", () => {
    const numbers = new Set<unknown>(demoCases.map(({ teacherNo }) => teacherNo))
    const ofCases = (teachers: number, seed: number) =>
      generateDemo({ teachers, seed, today: TODAY }).sheets.flatMap(({ sheet, rows }) =>
        [...rows].filter((row) => row.some((cell) => numbers.has(cell))).map((row) => `${sheet}|${row.join("|")}`),
      )
    const one = ofCases(90, 1)
    expect(one.length).toBeGreaterThan(demoCases.length * 20)
    expect(ofCases(400, 2)).toEqual(one)
  })

  test("are left out from the end where there is no room", () => {
    const numbers = rowsOf(generateDemo({ teachers: 20, seed: 1, today: TODAY }), "教师基本信息").map((row) => row[0])
    expect(numbers).toHaveLength(20)
    expect(numbers.slice(0, 8)).toEqual(demoCases.slice(0, 8).map(({ teacherNo }) => teacherNo))
  })

  test("each say in one line what they show", () => {
    expect(demoCases.length).toBeGreaterThanOrEqual(25)
    for (const { shows } of demoCases) expect(shows).toMatch(/^\S.{5,60}$/u)
  })
})

describe("the accounts", () => {
  test("are one a role and a second for HR, of a person and a school that every district has", () => {
    const district = generateDemo({ teachers: 20, seed: 1, today: TODAY })
    const roles = district.accounts.map(({ role }) => role).sort()
    const others = ["scheduler", "school_administrator", "system_administrator", "teacher"]
    expect(roles).toEqual(["district_leader", "hr_officer", "hr_officer", ...others])
    for (const { teacherNo, schoolCode } of district.accounts) {
      if (teacherNo !== undefined) expect(rowsOf(district, "教师基本信息").map((row) => row[0])).toContain(teacherNo)
      if (schoolCode !== undefined) expect(rowsOf(district, "学校").map((row) => row[0])).toContain(schoolCode)
    }
  })
})

test("5,000 people stream a quarter of a million hours entries", async ({ annotate }) => {
  const startedAt = performance.now()
  const counts = generateDemo({ today: TODAY }).sheets.map(({ sheet, rows }) => {
    let count = 0
    for (const _ of rows) count++
    return [sheet, count] as const
  })
  const seconds = (performance.now() - startedAt) / 1000
  await annotate(`${seconds.toFixed(1)} s: ${counts.map((each) => each.join(" ")).join(", ")}`)
  const count = Object.fromEntries(counts)
  expect(count.学校).toBe(90)
  expect(count.教师基本信息).toBe(5000)
  expect(count.国内培训).toBeGreaterThan(230_000)
  expect(count.国内培训).toBeLessThan(270_000)
}, 120_000)
