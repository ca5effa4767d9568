import { describe, expect, test } from "vitest"
import { aCertificate, anAppraisal, appraisalsOf, aTeacher, aTitle } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { anApplication } from "#tests/support/title-application"
import type { TeacherFacts } from "~/domain/facts"
import { appliesCriterion, lastAppraisalsCriterion, titleCriteria, yearsCriterion } from "~/domain/titles/criteria"

const engagedSince = (engagedFrom: string | null, given: Partial<Omit<TeacherFacts, "teachingSince" | "bornOn">> = {}) =>
  aTeacher({ titles: [aTitle({ engagedFrom })], ...given })
const ids = (...about: Parameters<typeof anApplication>) => titleCriteria(anApplication(...about)).map(({ id }) => id)

describe("all that is asked is listed", () => {
  const always = ["years", "certificate", "ethics", "appraisals", "training-hours"]
  test("for each title what its clauses ask", () => {
    expect(ids({ next: "grade_2" })).toEqual(always)
    expect(ids({ next: "grade_1" })).toEqual([...always, "class-adviser"])
    expect(ids({ next: "senior" })).toEqual([...always, "class-adviser", "rural-service"])
    expect(ids({ next: "full_senior" })).toEqual([...always, "class-adviser"])
    expect(ids({ next: null })).toEqual(always)
  })

  test("a pack may do without the certificate", () => {
    const pack = pack14()
    const certificate = { ...pack.title.certificate, value: false }
    expect(ids({ next: "grade_2", pack: { ...pack, title: { ...pack.title, certificate } } })).not.toContain("certificate")
  })

  test("the certificate stands on the clause of titles", () => {
    const facts = aTeacher({ certificates: [aCertificate()] })
    expect(titleCriteria(anApplication({ facts }))[1]).toMatchObject({ outcome: "met", clause: { id: "title.certificate" } })
  })
})

describe("the criterion of years", () => {
  test.each([
    ["2019-03-01", "met", 5, undefined],
    ["2019-03-02", "not_met", 4, "title.remedy.years_engaged"],
  ])("engaged since %s, on 2024-03-01: %s", (from, outcome, actual, remedy) => {
    const criterion = yearsCriterion(anApplication({ facts: engagedSince(from) }))
    expect(criterion).toMatchObject({
      id: "years",
      outcome,
      required: 5,
      actual,
      unit: "years",
      clause: { id: "title.senior" },
      missing: [],
    })
    expect(criterion.evidence).toEqual([{ sheet: "专业技术职务聘任", key: "T00001|grade_1", label: "grade_1" }])
    expect(criterion.remedy?.key).toBe(remedy)
  })

  test("no row fails, with nothing required and nothing missing", () => {
    const criterion = yearsCriterion(anApplication({ facts: engagedSince(null, { education: "other" }) }))
    expect(criterion).toMatchObject({ outcome: "not_met", required: null, missing: [], remedy: { key: "title.remedy.no_row" } })
  })

  test("a missing fact is never a failure", () => {
    const undetermined = (facts: TeacherFacts) => yearsCriterion(anApplication({ facts }))
    expect(undetermined(engagedSince(null))).toMatchObject({ outcome: "undetermined", missing: ["聘任开始日期"], actual: null })
    expect(undetermined(engagedSince("2023-09-01", { education: null }))).toMatchObject({
      outcome: "undetermined",
      required: null,
      missing: ["最高学历"],
    })
    expect(undetermined(engagedSince("2023-09-01", { education: "junior_college", stage: null }))).toMatchObject({
      outcome: "undetermined",
      required: 5,
      missing: ["任教学段"],
    })
  })
})

describe("the criterion of appraisals", () => {
  const of = (facts: TeacherFacts, asOf = "2024-03-01") => lastAppraisalsCriterion(anApplication({ facts, asOf }))

  test("looks at as many of the last years as are required", () => {
    expect(of(aTeacher({ appraisals: appraisalsOf({ from: 2019, to: 2023 }) }))).toMatchObject({ outcome: "met", required: 5 })
    expect(of(aTeacher({ appraisals: appraisalsOf({ from: 2019, to: 2023 }), education: "doctorate" }))).toMatchObject({ required: 2 })
  })

  test("a year without one is named, also the year that has just ended", () => {
    const appraisals = [...appraisalsOf({ from: 2019, to: 2020 }), ...appraisalsOf({ from: 2022, to: 2023 })]
    expect(of(aTeacher({ appraisals }))).toMatchObject({ outcome: "undetermined", actual: 4, missing: ["2021年年度考核"] })
    expect(of(aTeacher({ appraisals: appraisalsOf({ from: 2019, to: 2023 }) }), "2025-01-01").missing).toEqual(["2024年年度考核"])
  })

  test("a failed year decides", () => {
    const appraisals = [...appraisalsOf({ from: 2019, to: 2021 }), anAppraisal({ year: 2022, result: "ungraded" })]
    expect(of(aTeacher({ appraisals }))).toMatchObject({ outcome: "not_met", missing: [] })
  })

  test("without 最高学历 nobody knows how many", () => {
    const expected = { outcome: "undetermined", required: null, missing: ["最高学历"], remedy: { key: "title.remedy.record_education" } }
    expect(of(aTeacher({ education: null }))).toMatchObject(expected)
  })
})

test("whom it does not concern, or of whom that is not known", () => {
  const pack = pack14()
  const { evidence } = aTeacher()
  expect(appliesCriterion({ outcome: "not_applicable", pack, evidence: [evidence] })).toMatchObject({
    id: "applies",
    outcome: "not_applicable",
    clause: { id: "title.post-kinds", local: true },
    evidence: [evidence],
    missing: [],
    remedy: null,
  })
  expect(appliesCriterion({ outcome: "undetermined", pack, evidence: [] })).toMatchObject({
    missing: ["岗位类别"],
    remedy: { key: "title.remedy.record_post_kind" },
  })
})
