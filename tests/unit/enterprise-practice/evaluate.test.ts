import { describe, expect, test } from "vitest"
import { aPosting, aStay, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { aVocationalTeacher } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateEnterprisePractice } from "~/domain/enterprise-practice/evaluate"
import type { EnterprisePracticeStay, TeacherFacts } from "~/domain/facts"

const judged = (facts: TeacherFacts, asOf: string) => evaluateEnterprisePractice({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const teacher = (...enterprisePractice: EnterprisePracticeStay[]) => aVocationalTeacher({ enterprisePractice })
const stay = (startsOn: string, endsOn: string | null, days: number) => aStay({ startsOn, endsOn, days })

describe("clause enterprise-practice.months: 180 days in five years", () => {
  const summers = [
    stay("2021-07-01", "2021-08-31", 60),
    stay("2022-07-01", "2022-08-31", 60),
    stay("2023-07-01", "2023-08-31", 59),
    stay("2024-01-08", "2024-01-12", 5),
  ]

  test.each([
    ["2024-01-07", 179, "not_met", "enterprise_practice.summary.not_met"],
    ["2024-01-08", 180, "met", "enterprise_practice.summary.met"],
    ["2024-01-12", 184, "met", "enterprise_practice.summary.met"],
  ])("on %s: %i days, %s", (asOf, days, outcome, key) => {
    const verdict = judged(teacher(...summers), asOf)
    expect(verdict).toMatchObject({
      rule: "enterprise-practice",
      subject: { teacherNo: "T00001" },
      policy: { id: "dadukou-14fyp" },
      outcome,
      summary: { key },
      figures: { days, required: 180 },
    })
    expect(verdict.criteria).toMatchObject([{ id: "practice-days", outcome, required: 180, actual: days, unit: "days", missing: [] }])
  })

  test("slides out of the window day by day: 180 days, then 179", () => {
    const facts = teacher(stay("2020-03-01", "2020-08-27", 180))
    expect(judged(facts, "2025-02-28")).toMatchObject({ outcome: "met", figures: { days: 180 }, nextChangeOn: "2025-03-01" })
    expect(judged(facts, "2025-03-01")).toMatchObject({ outcome: "not_met", figures: { days: 179 }, nextChangeOn: "2025-03-02" })
    expect(judged(facts, "2025-08-27")).toMatchObject({ figures: { days: 0 }, nextChangeOn: "2026-01-01" })
  })

  test("overlapping stays count once by distinct days, and the remedy says so", () => {
    const verdict = judged(teacher(stay("2023-01-01", "2023-04-10", 100), stay("2023-01-01", "2023-04-10", 100)), "2024-03-01")
    expect(verdict).toMatchObject({ outcome: "not_met", figures: { days: 100, attestedDays: 200, coveredDays: 100 } })
    expect(verdict.criteria[0]?.remedy?.key).toBe("enterprise_practice.remedy.check_dates")
    expect(verdict.criteria[0]?.evidence).toHaveLength(2)
  })

  test("an open stay grows with the days", () => {
    const facts = teacher(stay("2024-01-01", null, 200))
    expect(judged(facts, "2024-06-27")).toMatchObject({ outcome: "not_met", figures: { days: 179 }, nextChangeOn: "2024-06-28" })
    expect(judged(facts, "2024-06-28")).toMatchObject({ outcome: "met", figures: { days: 180 } })
  })
})

describe("whom it does not concern", () => {
  const stays = [stay("2023-01-01", null, 300)]
  test.each([
    ["a culture-course teacher", aVocationalTeacher({ isSpecialised: false, enterprisePractice: stays }), "culture_course"],
    ["a teacher elsewhere", aTeacher({ isSpecialised: true, enterprisePractice: stays }), "school_kind"],
    ["a leaver", aVocationalTeacher({ postings: [aPosting({ schoolKind: "vocational", endsOn: "2024-02-29" })] }), "not_in_post"],
  ])("%s", (_, facts, reason) => {
    const verdict = judged(facts, "2024-03-01")
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      summary: { key: `vocational.summary.${reason}` },
      figures: { days: null, required: null },
      nextChangeOn: "2026-01-01",
    })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([["applies", "not_applicable"]])
  })

  test("nor of whom 是否专业课教师 is missing: undetermined, never not met", () => {
    const verdict = judged(aVocationalTeacher({ isSpecialised: null }), "2024-03-01")
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { key: "vocational.summary.specialised_unknown" } })
    expect(verdict.criteria).toMatchObject([{ id: "applies", outcome: "undetermined", missing: ["是否专业课教师"] }])
  })

  test("undetermined where no pack is in force; the same under the next pack", () => {
    expect(judged(teacher(), "2020-12-31")).toMatchObject({ rule: "enterprise-practice", outcome: "undetermined", policy: null })
    expect(judged(teacher(), "2026-06-01")).toMatchObject({ outcome: "not_met", policy: { id: "dadukou-15fyp" }, nextChangeOn: null })
  })
})
