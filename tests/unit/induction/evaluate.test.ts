import { describe, expect, test } from "vitest"
import { anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { HoursEntry, TeacherFacts } from "~/domain/facts"
import { evaluateInduction } from "~/domain/induction/evaluate"

const judged = (facts: TeacherFacts, asOf: string) => evaluateInduction({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const training = (hours: number, endsOn: string, given: Partial<Omit<HoursEntry, "endsOn">> = {}) => anEntry({ hours, endsOn, ...given })
const newTeacher = (...hours: HoursEntry[]) =>
  aTeacher({ teachingSince: "2022-09-01", postings: [aPosting({ startsOn: "2022-09-01" })], hours })
const managed = (hours: number, endsOn: string) => training(hours, endsOn, { topic: "management" })
const principal = (...hours: HoursEntry[]) =>
  aTeacher({ postings: [aPosting({ endsOn: "2022-07-31" }), aPosting({ startsOn: "2022-08-01", postKind: "principal" })], hours })

describe("clause induction.hours: 120 hours in the first 12 months", () => {
  test.each([
    ["while they run", 119.9, "2023-08-31", "undetermined", "induction.summary.running", "induction.remedy.hours"],
    ["once they are over", 119.9, "2023-09-01", "not_met", "induction.summary.not_met", "induction.remedy.closed"],
    ["while they run", 120, "2023-08-31", "met", "induction.summary.met", undefined],
    ["once they are over", 120, "2023-09-01", "met", "induction.summary.met", undefined],
  ])("%s, with %d", (_, hours, asOf, outcome, summary, remedy) => {
    const verdict = judged(newTeacher(training(hours, "2023-08-31")), asOf)
    expect(verdict).toMatchObject({ rule: "induction", outcome, summary: { key: summary }, policy: { id: "dadukou-14fyp" } })
    expect(verdict.criteria).toMatchObject([{ id: "new-teacher-hours", outcome, required: 120, actual: hours, unit: "hours", missing: [] }])
    expect(verdict.criteria[0]?.remedy?.key).toBe(remedy)
    expect(verdict.figures).toMatchObject({ requiredHours: 120, hours, from: "2022-09-01", until: "2023-08-31", principalRequired: null })
  })

  test.each([
    ["2022-08-31", 0],
    ["2022-09-01", 10],
    ["2023-08-31", 10],
    ["2023-09-01", 0],
  ])("hours that ended on %s: %i count", (endsOn, hours) => {
    expect(judged(newTeacher(training(10, endsOn)), "2024-01-01").figures?.hours).toBe(hours)
  })

  test("repeats, claims and rejected claims do not count, nor do hours still to come", () => {
    const facts = newTeacher(
      training(10, "2022-10-01", { projectName: "岗前" }),
      training(20, "2022-11-01", { projectName: "岗 前" }),
      training(40, "2022-12-01", { recognition: "pending" }),
      training(80, "2022-12-02", { recognition: "rejected" }),
      training(99, "2023-02-02"),
    )
    expect(judged(facts, "2023-02-01").figures?.hours).toBe(20)
  })

  test.each([
    ["2020-12-01", "2022-01-01", "not_applicable"],
    ["2021-01-01", "2022-01-01", "not_met"],
    ["2022-09-01", "2022-08-31", "not_applicable"],
    ["2022-09-01", "2022-09-01", "undetermined"],
  ])("teaching since %s, on %s: %s", (teachingSince, asOf, outcome) => {
    expect(judged(aTeacher({ teachingSince }), asOf).outcome).toBe(outcome)
  })

  test("an unknown 从教起始年月 is named", () => {
    const verdict = judged(aTeacher({ teachingSince: null }), "2023-01-01")
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { key: "induction.summary.teaching_since_unknown" } })
    expect(verdict.criteria).toMatchObject([{ id: "new-teacher-hours", required: null, actual: null, missing: ["从教起始年月"] }])
    expect(verdict.figures).toMatchObject({ requiredHours: null, hours: null, from: null, until: null })
  })
})

describe("clause principal.hours: 300 hours of management around the posting as principal", () => {
  test.each([
    ["2017-07-31", 0],
    ["2017-08-01", 10],
    ["2023-07-31", 10],
    ["2023-08-01", 0],
  ])("hours that ended on %s: %i count", (endsOn, hours) => {
    expect(judged(principal(managed(10, endsOn)), "2024-01-01").figures).toMatchObject({
      principalHours: hours,
      principalRequired: 300,
      principalFrom: "2017-08-01",
      principalUntil: "2023-07-31",
    })
  })

  test("only of the topic management", () => {
    const facts = principal(training(10, "2022-10-01"), training(20, "2022-11-01", { topic: "ethics" }), managed(40, "2022-12-01"))
    expect(judged(facts, "2024-01-01").figures?.principalHours).toBe(40)
  })

  test.each([
    [300, "2023-07-31", "met", "induction.summary.principal_met"],
    [299.9, "2023-07-31", "undetermined", "induction.summary.principal_running"],
    [299.9, "2023-08-01", "not_met", "induction.summary.principal_not_met"],
  ])("with %d on %s: %s", (hours, asOf, outcome, key) => {
    const verdict = judged(principal(managed(hours, "2023-07-01")), asOf)
    expect(verdict).toMatchObject({ outcome, summary: { key } })
    expect(verdict.criteria.map(({ id }) => id)).toEqual(["principal-hours"])
  })

  test("concerns nobody before or after she is principal, nor a vice-principal", () => {
    const postings = [
      aPosting({ startsOn: "2022-08-01", endsOn: "2023-07-31", postKind: "principal" }),
      aPosting({ startsOn: "2023-08-01", postKind: "vice_principal" }),
    ]
    const on = (asOf: string) => judged(aTeacher({ postings }), asOf).outcome
    expect(["2022-07-31", "2022-08-01", "2023-07-31", "2023-08-01"].map(on)).toEqual([
      "not_applicable",
      "undetermined",
      "undetermined",
      "not_applicable",
    ])
  })

  test("runs from her first posting as principal, at whichever school", () => {
    const postings = [
      aPosting({ startsOn: "2023-08-01", postKind: "principal" }),
      aPosting({ startsOn: "2021-02-01", endsOn: "2023-07-31", postKind: "principal", schoolCode: "2150000002" }),
    ]
    expect(judged(aTeacher({ postings }), "2024-01-01").figures).toMatchObject({
      principalFrom: "2016-02-01",
      principalUntil: "2022-01-31",
    })
  })

  test("an unknown 岗位类别 is named", () => {
    const verdict = judged(aTeacher({ postings: [aPosting({ postKind: null })] }), "2023-01-01")
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { key: "induction.summary.post_kind_unknown" } })
    expect(verdict.criteria).toMatchObject([{ id: "principal-hours", outcome: "undetermined", missing: ["岗位类别"] }])
  })
})

describe("both rules", () => {
  const youngPrincipal = (...hours: HoursEntry[]) =>
    aTeacher({ teachingSince: "2022-09-01", postings: [aPosting({ startsOn: "2022-09-01", postKind: "principal" })], hours })

  test("are judged together, and told together where both are met", () => {
    const verdict = judged(youngPrincipal(managed(300, "2023-01-01")), "2024-01-01")
    expect(verdict).toMatchObject({
      outcome: "met",
      summary: { key: "induction.summary.both_met", values: { hours: 300, required: 120, principalHours: 300, principalRequired: 300 } },
    })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["new-teacher-hours", "met"],
      ["principal-hours", "met"],
    ])
  })

  test("the one that fails decides, and is told", () => {
    expect(judged(youngPrincipal(managed(150, "2023-01-01")), "2024-01-01")).toMatchObject({
      outcome: "not_met",
      summary: { key: "induction.summary.principal_not_met", values: { hours: 150, required: 300, missing: 150 } },
    })
  })

  test("concern neither an experienced teacher: both are said not to apply", () => {
    const verdict = judged(aTeacher(), "2024-01-01")
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      summary: { key: "induction.summary.not_concerned", values: { from: "2021-01-01" } },
      nextChangeOn: "2026-01-01",
    })
    expect(verdict.criteria.map(({ outcome }) => outcome)).toEqual(["not_applicable", "not_applicable"])
  })

  test("are undetermined where no pack is in force", () => {
    expect(judged(aTeacher(), "2020-12-31")).toMatchObject({ rule: "induction", outcome: "undetermined", policy: null, figures: null })
  })

  test("still go by the first of all packs under the next", () => {
    expect(judged(newTeacher(), "2026-06-01")).toMatchObject({ outcome: "not_met", policy: { id: "dadukou-15fyp" }, nextChangeOn: null })
  })
})
