import { describe, expect, test } from "vitest"
import { aCertificate, aDualQualification, aSanction, aSkillCertificate, aStay, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { aVocationalTeacher } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateDualQualified } from "~/domain/dual-qualified/evaluate"
import type { TeacherFacts } from "~/domain/facts"

const judged = (facts: TeacherFacts, asOf: string) => evaluateDualQualified({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const outcomes = (facts: TeacherFacts, asOf: string) => judged(facts, asOf).criteria.map(({ id, outcome }) => [id, outcome])
const ABLE = {
  certificates: [aCertificate()],
  skillCertificates: [aSkillCertificate()],
  enterprisePractice: [aStay({ startsOn: "2021-01-01", endsOn: "2021-06-29", days: 180 })],
}

describe("a certification in force", () => {
  const certified = aVocationalTeacher({ dualQualifications: [aDualQualification({ certifiedOn: "2020-03-01" })] })

  test("is met until the eve of the fifth anniversary, with its level and last day", () => {
    expect(judged(certified, "2025-02-28")).toMatchObject({
      rule: "dual-qualified",
      policy: { id: "dadukou-14fyp" },
      outcome: "met",
      summary: { key: "dual_qualified.summary.met", values: { dualQualifiedLevel: "junior", validUntil: "2025-02-28" } },
      figures: { level: "junior", validUntil: "2025-02-28", next: "intermediate", application: "not_met" },
      nextChangeOn: "2025-03-01",
    })
    expect(outcomes(certified, "2025-02-28")).toEqual([["recognition", "met"]])
  })

  test("is not met on the anniversary: every condition for applying anew is listed", () => {
    expect(judged(certified, "2025-03-01")).toMatchObject({
      outcome: "not_met",
      summary: { key: "dual_qualified.summary.expired_may_not_apply", values: { expiredOn: "2025-02-28", count: 3 } },
      figures: { level: null, validUntil: null, next: null, application: "not_met" },
    })
    expect(outcomes(certified, "2025-03-01")).toEqual([
      ["recognition", "not_met"],
      ["certificate", "not_met"],
      ["skill-certificate", "not_met"],
      ["enterprise-practice", "not_met"],
      ["ethics", "met"],
    ])
  })

  test.each([
    ["2024-03-01", "2024-02-29", "not_met"],
    ["2024-03-01", "2024-03-01", "met"],
    ["2024-03-01", "2024-03-02", "met"],
  ])("on %s, recorded until %s: %s", (asOf, validUntil, outcome) => {
    expect(judged(aVocationalTeacher({ dualQualifications: [aDualQualification({ validUntil })] }), asOf).outcome).toBe(outcome)
  })

  test("stays met though the conditions for the next level lack, and says so", () => {
    const facts = aVocationalTeacher({ ...ABLE, dualQualifications: [aDualQualification({ level: "intermediate" })] })
    expect(judged(facts, "2024-03-01")).toMatchObject({ outcome: "met", figures: { next: "advanced", application: "met" } })
    const sanctioned = { ...facts, ethicsRecords: [aSanction({ occurredOn: "2024-01-01" })] }
    expect(judged(sanctioned, "2024-03-01")).toMatchObject({ outcome: "met", figures: { next: "advanced", application: "not_met" } })
  })

  test("of the highest level has nothing next", () => {
    const facts = aVocationalTeacher({ ...ABLE, dualQualifications: [aDualQualification({ level: "advanced" })] })
    expect(judged(facts, "2024-03-01")).toMatchObject({ outcome: "met", figures: { next: null, application: null } })
  })
})

describe("without one", () => {
  test("who has everything may apply now, and is not met all the same", () => {
    const verdict = judged(aVocationalTeacher(ABLE), "2024-03-01")
    expect(verdict).toMatchObject({
      outcome: "not_met",
      summary: { key: "dual_qualified.summary.may_apply" },
      figures: { application: "met" },
    })
    expect(verdict.criteria[0]).toMatchObject({ id: "recognition", outcome: "not_met", remedy: { key: "dual_qualified.remedy.apply" } })
  })

  test("a sanction that ends tomorrow keeps her from applying until the day after", () => {
    const facts = aVocationalTeacher({ ...ABLE, ethicsRecords: [aSanction({ occurredOn: "2023-06-01", influenceUntil: "2024-03-02" })] })
    const on = (asOf: string) => judged(facts, asOf).summary.key
    expect([on("2024-03-01"), on("2024-03-02"), on("2024-03-03")]).toEqual([
      "dual_qualified.summary.may_not_apply",
      "dual_qualified.summary.may_not_apply",
      "dual_qualified.summary.may_apply",
    ])
    expect(judged(facts, "2024-03-01").nextChangeOn).toBe("2024-03-03")
  })

  test("a certification of tomorrow does not exist", () => {
    const facts = aVocationalTeacher({ dualQualifications: [aDualQualification({ certifiedOn: "2024-03-02" })] })
    expect(judged(facts, "2024-03-01")).toMatchObject({ outcome: "not_met", figures: { level: null }, nextChangeOn: "2024-03-02" })
  })
})

describe("whom it does not concern", () => {
  const certified = [aDualQualification()]
  test.each([
    ["a culture-course teacher", aVocationalTeacher({ isSpecialised: false, dualQualifications: certified }), "culture_course"],
    ["a teacher elsewhere", aTeacher({ isSpecialised: true, dualQualifications: certified }), "school_kind"],
  ])("%s", (_, facts, reason) => {
    const verdict = judged(facts, "2024-03-01")
    expect(verdict).toMatchObject({ outcome: "not_applicable", summary: { key: `vocational.summary.${reason}` }, figures: { level: null } })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([["applies", "not_applicable"]])
  })

  test("nor of whom 是否专业课教师 is missing: undetermined", () => {
    const verdict = judged(aVocationalTeacher({ isSpecialised: null, dualQualifications: certified }), "2024-03-01")
    expect(verdict.outcome).toBe("undetermined")
    expect(verdict.criteria).toMatchObject([{ id: "applies", missing: ["是否专业课教师"] }])
  })

  test("undetermined where no pack is in force", () => {
    expect(judged(aVocationalTeacher(), "2020-12-31")).toMatchObject({ rule: "dual-qualified", outcome: "undetermined", figures: null })
  })
})
