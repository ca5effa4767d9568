import { describe, expect, test } from "vitest"
import { aTeacher, aTitle } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Title } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { yearsStanding } from "~/domain/titles/years"

const standing = (facts: TeacherFacts, asOf: string, next: Title | null = "senior") =>
  yearsStanding({ facts, pack: pack14(), asOf: civilDate(asOf), next, held: facts.titles })
const engaged = (from: string | null, until: string | null = null, given: Partial<Omit<TeacherFacts, "teachingSince" | "bornOn">> = {}) =>
  aTeacher({ titles: [aTitle({ engagedFrom: from, engagedUntil: until })], ...given })

describe("years engaged in the title below", () => {
  test.each([
    ["2024-08-31", 4, "2024-09-01"],
    ["2024-09-01", 5, "2024-09-01"],
    ["2024-12-31", 5, "2024-12-31"],
  ])("on %s of an engagement since 2019-09-01: %i", (asOf, years, fullOn) => {
    expect(standing(engaged("2019-09-01"), asOf)).toMatchObject({ path: "open", years, fullOn, missing: [], row: { years: 5 } })
  })

  test.each([
    ["2025-02-27", 4, "2025-02-28"],
    ["2025-02-28", 5, "2025-02-28"],
  ])("on %s of one since 29 February 2020: %i", (asOf, years, fullOn) => {
    expect(standing(engaged("2020-02-29"), asOf)).toMatchObject({ years, fullOn })
  })

  test("an engagement that has ended counts to its end, which is a day of it", () => {
    expect(standing(engaged("2018-09-01", "2023-08-31"), "2024-03-01")).toMatchObject({
      years: 5,
      fullOn: "2024-03-01",
      anniversaryOn: null,
    })
    expect(standing(engaged("2018-09-01", "2023-08-30"), "2024-03-01")).toMatchObject({ years: 4, fullOn: null, anniversaryOn: null })
    expect(standing(engaged("2018-09-01", "2023-08-31"), "2023-08-31")).toMatchObject({ years: 4, fullOn: "2023-09-01" })
  })

  test("titles of equal rank add up, days once", () => {
    const titles = [
      aTitle({ title: "lecturer", engagedFrom: "2016-09-01", engagedUntil: "2019-08-31" }),
      aTitle({ title: "grade_1", engagedFrom: "2019-03-01" }),
    ]
    expect(standing(aTeacher({ titles }), "2021-08-31")).toMatchObject({ years: 4, fullOn: "2021-09-01" })
  })

  test("granted but never engaged, or not yet: the beginning is missing", () => {
    for (const from of [null, "2024-03-02"]) {
      expect(standing(engaged(from), "2024-03-01")).toMatchObject({ years: null, missing: ["聘任开始日期"], fullOn: null })
    }
  })

  test("where none are required, an engagement is not missed", () => {
    const facts = aTeacher({ education: "doctorate", titles: [aTitle({ title: "grade_2", engagedFrom: null })] })
    expect(standing(facts, "2024-03-01", "grade_1")).toMatchObject({ path: "open", years: null, missing: [], fullOn: "2024-03-01" })
  })
})

describe("years taught", () => {
  test.each([
    ["2023-08-31", 0, "2023-09-01"],
    ["2023-09-01", 1, "2023-09-01"],
  ])("on %s since 2022-09-01: %i", (asOf, years, fullOn) => {
    expect(standing(aTeacher({ teachingSince: "2022-09-01" }), asOf, "grade_2")).toMatchObject({ years, fullOn, row: { basis: "taught" } })
  })

  test.each([null, "2024-04-01"])("teaching since %s, on 2024-03-01: missing", (teachingSince) => {
    expect(standing(aTeacher({ teachingSince }), "2024-03-01", "grade_2")).toMatchObject({
      years: null,
      missing: ["从教起始年月"],
      fullOn: null,
    })
  })
})

describe("no way to the title", () => {
  test("without a row for her education", () => {
    const facts = engaged("2010-09-01", null, { education: "secondary_normal" })
    expect(standing(facts, "2024-03-01")).toMatchObject({
      path: "excluded",
      row: null,
      missing: [],
      fullOn: null,
      clause: { id: "title.senior" },
    })
    expect(standing(engaged("2010-09-01", null, { education: "other" }), "2024-03-01").path).toBe("excluded")
  })

  test.each([
    ["primary", "open"],
    ["junior_secondary", "open"],
    ["senior_secondary", "excluded"],
    ["preschool", "excluded"],
  ] as const)("大学专科 teaching %s: %s", (stage, path) => {
    expect(standing(engaged("2010-09-01", null, { education: "junior_college", stage }), "2024-03-01").path).toBe(path)
  })
})

describe("what is not recorded", () => {
  test("最高学历", () => {
    const expected = { path: "unknown", row: null, missing: ["最高学历"], fullOn: null }
    expect(standing(engaged("2010-09-01", null, { education: null }), "2024-03-01")).toMatchObject(expected)
    expect(standing(aTeacher({ education: null }), "2024-03-01", null)).toMatchObject({ ...expected, clause: { id: "title.first-class" } })
  })

  test("任教学段, only where the row asks it", () => {
    const of = (education: TeacherFacts["education"], from: string | null) =>
      standing(engaged(from, null, { education, stage: null }), "2024-03-01")
    expect(of("junior_college", "2010-09-01")).toMatchObject({ path: "unknown", missing: ["任教学段"], row: { years: 5 }, fullOn: null })
    expect(of("junior_college", null).missing).toEqual(["任教学段", "聘任开始日期"])
    expect(of("bachelor", "2010-09-01")).toMatchObject({ path: "open", missing: [] })
  })
})
