import { describe, expect, test } from "vitest"
import { aTeacher, aTitle } from "#tests/support/facts"
import { anApplication } from "#tests/support/title-application"
import type { Title } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { missingRemedy, yearsRemedy } from "~/domain/titles/remedy"

test.each([
  ["岗位类别", "title.remedy.record_post_kind"],
  ["最高学历", "title.remedy.record_education"],
  ["任教学段", "title.remedy.record_stage"],
  ["从教起始年月", "title.remedy.record_teaching_since"],
  ["聘任开始日期", "title.remedy.record_engagement"],
  ["城乡类型", "title.remedy.record_settlement"],
  ["是否薄弱学校", "title.remedy.record_weak"],
])("%s missing: its turn comes first", (fact, key) => {
  expect(missingRemedy([fact, "最高学历"])).toEqual({ key })
})

test("nothing missing, nothing to record", () => {
  expect(missingRemedy([])).toBeNull()
})

describe("years that are not full", () => {
  const remedy = (facts: TeacherFacts, next: Title | null = "senior", current: Title | null = "grade_1") => {
    const { years: standing } = anApplication({ facts, next, current, asOf: "2024-03-01" })
    return yearsRemedy({ facts, current, next, standing })
  }
  const titles = [aTitle({ engagedFrom: "2020-09-01" })]

  test("come by waiting, engaged or taught", () => {
    expect(remedy(aTeacher({ titles }))).toEqual({
      key: "title.remedy.years_engaged",
      values: { title: "grade_1", years: 5, from: "2025-09-01" },
    })
    expect(remedy(aTeacher({ teachingSince: "2023-09-01" }), "grade_2", null)).toEqual({
      key: "title.remedy.years_taught",
      values: { years: 1, from: "2024-09-01" },
    })
  })

  test("need a new engagement where the last has ended", () => {
    expect(remedy(aTeacher({ titles: [aTitle({ engagedFrom: "2020-09-01", engagedUntil: "2023-08-31" })] }))).toEqual({
      key: "title.remedy.engage_again",
      values: { title: "grade_1", years: 5 },
    })
  })

  test("are of no avail without a row, or at another stage", () => {
    expect(remedy(aTeacher({ titles, education: "other" }))).toEqual({
      key: "title.remedy.no_row",
      values: { title: "senior", education: "other" },
    })
    expect(remedy(aTeacher({ titles, education: "junior_college", stage: "senior_secondary" }))).toEqual({
      key: "title.remedy.stage",
      values: { title: "senior", education: "junior_college", stage: "senior_secondary" },
    })
  })

  test("cannot be known: who records what is missing", () => {
    expect(remedy(aTeacher({ titles, education: null }))?.key).toBe("title.remedy.record_education")
    expect(remedy(aTeacher({ titles: [aTitle({ engagedFrom: null })] }))?.key).toBe("title.remedy.record_engagement")
  })
})
