import { describe, expect, test } from "vitest"
import { aLeave, anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { HoursEntry, TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"

const judged = (facts: TeacherFacts, asOf: string) => evaluateHours({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const figuresOn = (facts: TeacherFacts, asOf: string) => {
  const { figures } = judged(facts, asOf)
  if (figures === null) throw new Error("no figures")
  return figures
}
const training = (hours: number, endsOn: string, given: Partial<Omit<HoursEntry, "endsOn">> = {}) => anEntry({ hours, endsOn, ...given })
const LAST_DAY = "2025-12-31"

describe("clause hours.required: 360 hours in the five calendar years", () => {
  test.each([
    [360, "met", 0],
    [359.9, "not_met", 0.1],
    [0, "not_met", 360],
  ])("%d hours on the last day: %s", (hours, outcome, remaining) => {
    const verdict = judged(aTeacher({ hours: hours === 0 ? [] : [training(hours, "2025-06-01")] }), LAST_DAY)
    expect(verdict).toMatchObject({ outcome, policy: { id: "dadukou-14fyp", version: "1" }, asOf: LAST_DAY, rule: "hours" })
    expect(verdict.figures).toMatchObject({ cycleStart: "2021-01-01", cycleEnd: LAST_DAY, required: 360, credited: hours, remaining })
    expect(verdict.criteria[0]).toMatchObject({ id: "total-hours", outcome, required: 360, actual: hours, unit: "hours", missing: [] })
  })

  test.each([
    ["2020-12-31", 0, "outside_cycle"],
    ["2021-01-01", 10, null],
    ["2025-12-31", 10, null],
  ])("an entry that ended on %s credits %i in the cycle", (endsOn, credited, reason) => {
    const figures = figuresOn(aTeacher({ hours: [training(10, endsOn)] }), LAST_DAY)
    expect(figures).toMatchObject({ credited, recorded: 10 })
    expect(figures.entries[0]?.reason).toBe(reason)
  })

  test("the next cycle begins from nothing, under the next pack", () => {
    const facts = aTeacher({ hours: [training(400, "2025-12-31")] })
    const verdict = judged(facts, "2026-01-01")
    expect(verdict).toMatchObject({ outcome: "not_met", policy: { id: "dadukou-15fyp" } })
    expect(verdict.figures).toMatchObject({ credited: 0, recorded: 400, rollingFiveYears: 400, byYear: { 2026: 0 } })
    expect(verdict.figures?.uncredited).toEqual([
      { entry: facts.hours[0]?.key, hours: 400, reason: "outside_cycle", because: "other_cycle" },
    ])
  })

  test("an entry counts from the day it ended", () => {
    const facts = aTeacher({ hours: [training(10, "2023-05-20")] })
    expect([figuresOn(facts, "2023-05-19"), figuresOn(facts, "2023-05-20")].map(({ credited, recorded }) => [credited, recorded])).toEqual([
      [0, 0],
      [10, 10],
    ])
  })
})

describe("clause hours.concentrated: 60 of them concentrated", () => {
  test.each([
    ["district", "in_person", true],
    ["municipal", "blended", true],
    ["national", "placement", true],
    ["district", "online", false],
    ["school_based", "in_person", false],
    ["degree_study", "in_person", false],
    ["other", "blended", false],
  ] as const)("%s training %s: %s", (level, delivery, counts) => {
    const figures = figuresOn(aTeacher({ hours: [training(10, "2023-05-20", { level, delivery })] }), LAST_DAY)
    expect(figures).toMatchObject({ credited: 10, concentrated: counts ? 10 : 0, concentratedRequired: 60 })
  })

  test.each([
    [60, "met", "hours.summary.met"],
    [59.9, "not_met", "hours.summary.not_met_concentrated"],
  ])("%d concentrated hours among 400: %s", (hours, outcome, key) => {
    const online = training(340.1, "2023-05-20", { delivery: "online" })
    const verdict = judged(aTeacher({ hours: [online, training(hours, "2023-06-20")] }), LAST_DAY)
    expect(verdict).toMatchObject({ outcome, summary: { key } })
    expect(verdict.criteria.map((criterion) => criterion.outcome)).toEqual(["met", outcome])
    expect(verdict.criteria[1]?.evidence).toHaveLength(1)
  })
})

describe("clause hours.proportion: duty", () => {
  test.each([
    ["since before the cycle", "2010-09-01", "2010-09-01", 60, 360, 60, "2021-01-01"],
    ["posted here on the first of a month", "2022-03-01", "2010-09-01", 46, 276, 46, "2022-03-01"],
    ["posted here on the second of a month", "2022-03-02", "2010-09-01", 45, 270, 45, "2022-03-02"],
    ["teaching since a September of the cycle", "2022-09-01", "2022-09-01", 28, 168, 28, "2023-09-01"],
    ["teaching since the cycle's first day", "2021-01-01", "2021-01-01", 48, 288, 48, "2022-01-01"],
    ["teaching since the month before the cycle", "2020-12-01", "2020-12-01", 60, 360, 60, "2021-01-01"],
    ["posted here after induction elsewhere", "2024-09-01", "2022-09-01", 16, 96, 16, "2024-09-01"],
    ["teaching since December 2024", "2024-12-01", "2024-12-01", 1, 6, 1, "2025-12-01"],
    ["teaching since January 2025: induction outlasts the cycle", "2025-01-01", "2025-01-01", 0, 0, 0, null],
  ])("%s", (_, startsOn, teachingSince, months, required, concentratedRequired, dutyStart) => {
    const facts = aTeacher({ teachingSince, postings: [aPosting({ startsOn })] })
    expect(figuresOn(facts, LAST_DAY)).toMatchObject({ months, required, concentratedRequired, dutyStart })
  })

  test("without a month of duty nothing is required, and that is met", () => {
    const facts = aTeacher({ teachingSince: "2025-09-01", postings: [aPosting({ startsOn: "2025-09-01" })] })
    const verdict = judged(facts, LAST_DAY)
    expect(verdict).toMatchObject({ outcome: "met", summary: { key: "hours.summary.nothing_required" } })
    expect(verdict.figures).toMatchObject({ required: 0, remaining: 0, expectedByNow: 0, onPace: true, dutyStart: null, dutyEnd: null })
  })

  test("hours before duty are not credited: of induction, of before the posting, of before teaching", () => {
    const facts = aTeacher({
      teachingSince: "2022-09-01",
      postings: [aPosting({ startsOn: "2021-09-01" })],
      hours: [
        training(1, "2021-08-31"),
        training(2, "2021-09-01"),
        training(3, "2022-08-31"),
        training(4, "2022-09-01"),
        training(5, "2023-08-31"),
        training(6, "2023-09-01"),
      ],
    })
    const figures = figuresOn(facts, LAST_DAY)
    expect(figures.entries.map(({ hours, reason, because }) => [hours, reason, because])).toEqual([
      [1, "before_duty", "before_posting"],
      [2, "before_duty", "before_teaching"],
      [3, "before_duty", "before_teaching"],
      [4, "before_duty", "induction"],
      [5, "before_duty", "induction"],
      [6, null, null],
    ])
    expect(figures.entries.map((row) => row.insteadCounts?.key ?? null)).toEqual([
      null,
      null,
      null,
      "hours.instead.induction",
      "hours.instead.induction",
      null,
    ])
  })

  test("a leaver is judged to her last day in post", () => {
    const facts = aTeacher({
      postings: [aPosting({ endsOn: "2023-08-31" })],
      hours: [training(192, "2023-08-31"), training(10, "2023-09-01")],
    })
    const verdict = judged(facts, LAST_DAY)
    expect(verdict.figures).toMatchObject({ months: 32, required: 192, credited: 192, dutyEnd: "2023-08-31", expectedByNow: 192 })
    expect(verdict.outcome).toBe("met")
    expect(verdict.figures?.uncredited).toMatchObject([{ hours: 10, reason: "outside_cycle", because: "after_duty" }])
  })

  test("she is no leaver on the last day itself, nor while a later end is recorded", () => {
    const facts = aTeacher({ postings: [aPosting({ endsOn: "2023-08-31" })] })
    const months = (asOf: string) => figuresOn(facts, asOf).months
    expect([months("2023-08-30"), months("2023-08-31"), months("2023-09-01")]).toEqual([60, 60, 32])
  })

  test("a gap between postings does not cut duty, but while it lasts she is a leaver", () => {
    const facts = aTeacher({ postings: [aPosting({ endsOn: "2022-01-31" }), aPosting({ startsOn: "2023-02-01" })] })
    expect([figuresOn(facts, "2022-06-30").required, figuresOn(facts, "2023-02-01").required]).toEqual([78, 360])
  })

  test("leave does not lower what is required", () => {
    const facts = aTeacher({ leaves: [aLeave({ startsOn: "2022-01-01", endsOn: "2022-12-31" })] })
    expect(figuresOn(facts, LAST_DAY)).toMatchObject({ required: 360, leaveMonths: 12 })
  })
})

describe("clause hours.post-kinds: whom it concerns", () => {
  test.each([
    ["teacher", "not_met"],
    ["principal", "not_met"],
    ["vice_principal", "not_met"],
    ["teaching_research_officer", "not_met"],
    ["administration", "not_applicable"],
    ["teaching_support", "not_applicable"],
    ["general_service", "not_applicable"],
  ] as const)("%s: %s", (postKind, outcome) => {
    expect(judged(aTeacher({ postings: [aPosting({ postKind })] }), LAST_DAY).outcome).toBe(outcome)
  })

  test("whoever is not concerned still has her ledger, and nothing is required", () => {
    const posting = aPosting({ postKind: "administration" })
    const facts = aTeacher({ teachingSince: null, postings: [posting], hours: [training(10, "2023-05-20")] })
    const verdict = judged(facts, LAST_DAY)
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      summary: { key: "hours.summary.post_kind", values: { postKind: "administration" } },
      figures: { required: 0, concentratedRequired: 0, credited: 10, remaining: 0, onPace: true },
    })
    expect(verdict.criteria).toMatchObject([{ id: "applies", outcome: "not_applicable", evidence: [posting.evidence] }])
    expect(verdict.criteria[0]?.clause).toMatchObject({ id: "hours.post-kinds", local: true })
  })

  test("the post on the day decides, of a leaver the last one", () => {
    const postings = [
      aPosting({ endsOn: "2022-08-31" }),
      aPosting({ startsOn: "2022-09-01", endsOn: "2024-08-31", postKind: "administration" }),
    ]
    const facts = aTeacher({ postings })
    expect(["2022-08-31", "2022-09-01", "2024-08-31", "2024-09-01"].map((asOf) => judged(facts, asOf).outcome)).toEqual([
      "not_met",
      "not_applicable",
      "not_applicable",
      "not_applicable",
    ])
  })

  test("nobody who was never in post: her entries are kept apart", () => {
    const verdict = judged(aTeacher({ postings: [], hours: [training(10, "2023-05-20")] }), LAST_DAY)
    expect(verdict).toMatchObject({ outcome: "not_applicable", summary: { key: "hours.summary.never_in_post" } })
    expect(verdict.figures?.uncredited).toMatchObject([{ hours: 10, reason: "outside_cycle", because: "not_in_post" }])
    expect(verdict.criteria[0]?.evidence).toEqual([])
  })

  test.each([
    ["2020-12-31", "not_applicable"],
    ["2021-01-01", "met"],
  ])("who left on %s: %s (one day of the cycle is no full month, so nothing is required)", (endsOn, outcome) => {
    expect(judged(aTeacher({ postings: [aPosting({ endsOn })] }), LAST_DAY).outcome).toBe(outcome)
  })
})

describe("what is not known", () => {
  test.each([
    ["从教起始年月", aTeacher({ teachingSince: null }), "hours.summary.teaching_since_unknown"],
    ["从教起始年月", aTeacher({ teachingSince: "2026-02-01" }), "hours.summary.teaching_since_unknown"],
    ["岗位类别", aTeacher({ postings: [aPosting({ postKind: null })] }), "hours.summary.post_kind_unknown"],
  ])("%s leaves both criteria undetermined and is named", (name, facts, key) => {
    const verdict = judged(facts, LAST_DAY)
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { key }, figures: null })
    expect(verdict.criteria.map(({ id, outcome, missing }) => [id, outcome, missing])).toEqual([
      ["total-hours", "undetermined", [name]],
      ["concentrated-hours", "undetermined", [name]],
    ])
  })

  test("no policy pack in force leaves everything undetermined", () => {
    expect(judged(aTeacher(), "2020-12-31")).toMatchObject({
      outcome: "undetermined",
      policy: null,
      figures: null,
      nextChangeOn: "2021-01-01",
    })
  })
})

test("figures by kind add up to the credited hours, with a row for every year so far", () => {
  const facts = aTeacher({
    hours: [
      training(10.5, "2021-05-20", { topic: "ethics" }),
      training(20, "2023-05-20", { level: "school_based", delivery: "online" }),
      training(5, "2023-08-20", { recognition: "pending" }),
    ],
  })
  expect(figuresOn(facts, "2024-06-30")).toMatchObject({
    credited: 30.5,
    recorded: 35.5,
    byYear: { 2021: 10.5, 2022: 0, 2023: 20, 2024: 0 },
    byLevel: { district: 10.5, school_based: 20 },
    byDelivery: { in_person: 10.5, online: 20 },
    byTopic: { ethics: 10.5, unspecified: 20 },
  })
})
