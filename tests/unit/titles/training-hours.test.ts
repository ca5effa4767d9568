import { describe, expect, test } from "vitest"
import { anEntry, aPosting, aTeacher, aTitle } from "#tests/support/facts"
import { anApplication } from "#tests/support/title-application"
import type { TeacherFacts } from "~/domain/facts"
import { rollingOf, trainingHoursCriterion } from "~/domain/titles/training-hours"

const titles = [aTitle()]
const of = (facts: TeacherFacts, asOf = "2024-03-01") => trainingHoursCriterion(anApplication({ facts, asOf }))

describe("clause title.hours: 72 hours for each year that is looked at", () => {
  test.each([
    ["bachelor", 360, 360, "met"],
    ["bachelor", 359.9, 360, "not_met"],
    ["doctorate", 144, 144, "met"],
    ["doctorate", 143.9, 144, "not_met"],
    ["other", 72, 72, "met"],
  ] as const)("%s with %d of %i: %s", (education, hours, required, outcome) => {
    const criterion = of(aTeacher({ education, titles, hours: [anEntry({ hours })] }))
    expect(criterion).toMatchObject({
      id: "training-hours",
      outcome,
      required,
      actual: hours,
      unit: "hours",
      clause: { id: "title.hours" },
    })
    expect(criterion.remedy).toEqual(outcome === "met" ? null : { key: "title.remedy.hours", values: { missing: 0.1, required } })
  })

  test("from the day five years ago, not that day itself", () => {
    const hours = [anEntry({ endsOn: "2019-03-01", hours: 100 }), anEntry({ endsOn: "2019-03-02", hours: 20 })]
    const criterion = of(aTeacher({ titles, hours }))
    expect(criterion).toMatchObject({ actual: 20, evidence: [{ label: "项目 2019-03-02 20" }] })
    expect(criterion.evidence).toHaveLength(1)
  })

  test("repeats count once, claims not at all, nor do they stand as evidence", () => {
    const hours = [
      anEntry({ projectName: "研修", endsOn: "2023-05-01", hours: 8 }),
      anEntry({ projectName: "研 修", endsOn: "2023-06-01", hours: 10 }),
      anEntry({ endsOn: "2023-07-01", hours: 30, recognition: "pending" }),
    ]
    expect(of(aTeacher({ titles, hours }))).toMatchObject({ actual: 10, evidence: [{ label: "研 修" }] })
  })
})

describe("it is undetermined", () => {
  test("where the hours are, for the same want", () => {
    const criterion = of(aTeacher({ titles, teachingSince: null }))
    expect(criterion).toMatchObject({
      outcome: "undetermined",
      required: null,
      actual: null,
      missing: ["从教起始年月"],
      remedy: { key: "hours.remedy.record_teaching_since" },
    })
  })

  test("without 最高学历, though the hours are known", () => {
    const criterion = of(aTeacher({ titles, education: null, hours: [anEntry({ hours: 500 })] }))
    expect(criterion).toMatchObject({
      outcome: "undetermined",
      actual: 500,
      missing: ["最高学历"],
      remedy: { key: "title.remedy.record_education" },
    })
  })
})

test("the first entry leaves the window five years after it ended", () => {
  const facts = aTeacher({
    postings: [aPosting()],
    hours: [anEntry({ endsOn: "2020-05-20" }), anEntry({ endsOn: "2021-05-20", hours: 5 })],
  })
  expect(rollingOf(anApplication({ facts }))).toEqual({ tenths: 150, nextExitOn: "2025-05-20" })
})
