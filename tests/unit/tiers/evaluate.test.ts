import { describe, expect, test } from "vitest"
import { anAppraisal, anEntry, aPosting, appraisalsOf, aSanction, aTierAward } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { anAbleTeacher } from "#tests/support/tier-candidacy"
import { civilDate } from "~/domain/calendar/civil-date"
import type { AwardedTier, TeacherFacts } from "~/domain/facts"
import { evaluateTier } from "~/domain/tiers/evaluate"

const judged = (facts: TeacherFacts, asOf = "2024-03-01") => evaluateTier({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const awarded = (...tierAwards: AwardedTier[]) => anAbleTeacher({ tierAwards })
const failing = (facts: TeacherFacts, asOf?: string) =>
  judged(facts, asOf).criteria.flatMap(({ id, outcome }) => (outcome === "met" ? [] : [id]))

test("counts the conditions that stand in the way of the next class: none, some, or nothing to count", () => {
  const lacking = (facts: TeacherFacts) => judged(facts).figures?.lacking
  expect(lacking(anAbleTeacher())).toBe(0)
  expect(lacking(anAbleTeacher({ titles: [] }))).toBe(1)
  expect(lacking(anAbleTeacher({ certificates: [], ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }))).toBe(2)
  expect(lacking(awarded(aTierAward({ tier: "educator_teacher" })))).toBeNull()
  expect(lacking(anAbleTeacher({ postings: [] }))).toBeNull()
})

describe("who holds no award", () => {
  test("is qualified where its conditions hold, and may apply for backbone where those do too", () => {
    expect(judged(anAbleTeacher())).toMatchObject({
      rule: "tier",
      policy: { id: "dadukou-14fyp", version: "1" },
      outcome: "met",
      summary: { key: "tier.summary.met", values: { tier: "backbone" } },
      figures: { current: "qualified", level: null, next: "backbone", termEndsOn: null, lapsed: null, lapsedOn: null, lacking: 0 },
    })
  })

  test("is nothing where they do not: the next class is qualified, whatever lacks for backbone", () => {
    const verdict = judged(anAbleTeacher({ certificates: [], titles: [] }))
    expect(verdict).toMatchObject({
      outcome: "not_met",
      summary: { key: "tier.summary.qualified_not_met", values: { count: 1 } },
      figures: { current: null, next: "qualified", lacking: 1 },
    })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["years-taught", "met"],
      ["certificate", "not_met"],
      ["ethics", "met"],
      ["appraisals", "met"],
      ["hours", "met"],
    ])
  })

  test("is not known to be anything where last year's appraisal is missing", () => {
    expect(judged(anAbleTeacher({ appraisals: appraisalsOf({ from: 2018, to: 2022 }) }))).toMatchObject({
      outcome: "undetermined",
      summary: { key: "tier.summary.qualified_undetermined", values: { missing: "2023年年度考核" } },
      figures: { current: null, next: "qualified" },
    })
  })

  test("with an older appraisal missing is qualified, and cannot be judged for backbone: the year is named", () => {
    const appraisals = [anAppraisal({ year: 2022 }), anAppraisal({ year: 2023 })]
    expect(judged(anAbleTeacher({ appraisals }))).toMatchObject({
      outcome: "undetermined",
      summary: { key: "tier.summary.undetermined", values: { tier: "backbone", missing: "2021年年度考核" } },
      figures: { current: "qualified", next: "backbone" },
    })
  })

  test("a failure outweighs what is missing", () => {
    const facts = anAbleTeacher({ appraisals: [anAppraisal({ year: 2023 })], titles: [] })
    expect(judged(facts)).toMatchObject({ outcome: "not_met", summary: { key: "tier.summary.not_met", values: { count: 1 } } })
  })

  test("in her fifth year waits for the day it is full, on both sides of which it is told", () => {
    const facts = anAbleTeacher({ teachingSince: "2019-04-01" })
    expect(judged(facts, "2024-03-31")).toMatchObject({
      outcome: "not_met",
      summary: { key: "tier.summary.waits", values: { tier: "backbone", from: "2024-04-01" } },
    })
    expect(judged(facts, "2024-04-01").outcome).toBe("met")
  })

  test("in her first year waits to be qualified", () => {
    const facts = anAbleTeacher({ teachingSince: "2023-09-01" })
    expect(judged(facts, "2024-08-31")).toMatchObject({
      figures: { current: null, next: "qualified" },
      summary: { key: "tier.summary.qualified_waits", values: { from: "2024-09-01" } },
    })
    expect(judged(facts, "2024-09-01")).toMatchObject({ outcome: "not_met", figures: { current: "qualified", next: "backbone" } })
  })

  test("does not wait for a day on which she is too old", () => {
    const waits = (bornOn: string) => judged(anAbleTeacher({ teachingSince: "2019-04-01", bornOn })).summary.key
    expect(waits("1973-04-02")).toBe("tier.summary.waits")
    expect(waits("1973-04-01")).toBe("tier.summary.not_met")
  })

  test("who teaches since 29 February is qualified on 28 February of the common year", () => {
    const facts = anAbleTeacher({ teachingSince: "2024-02-29" })
    expect([judged(facts, "2025-02-27"), judged(facts, "2025-02-28")].map(({ figures }) => figures?.current)).toEqual([null, "qualified"])
  })
})

describe("who holds an award", () => {
  test("holds its class whatever else fails, and is judged for the one above", () => {
    const facts = anAbleTeacher({ tierAwards: [aTierAward({ grantedOn: "2021-03-01", termEndsOn: "2027-02-28" })], certificates: [] })
    expect(judged(facts)).toMatchObject({
      outcome: "met",
      figures: { current: "backbone", level: "district", next: "subject_master", termEndsOn: "2027-02-28" },
    })
  })

  test.each([
    ["subject_master", "subject_leader"],
    ["subject_leader", "educator"],
  ] as const)("as %s may apply for %s", (tier, next) => {
    expect(judged(awarded(aTierAward({ tier, grantedOn: "2021-03-01" })))).toMatchObject({
      outcome: "met",
      figures: { current: tier, next },
    })
  })

  test("at two levels at once holds the higher one, until it ends", () => {
    const facts = awarded(
      aTierAward({ grantedOn: "2020-01-01" }),
      aTierAward({ level: "municipal", grantedOn: "2022-01-01", termEndsOn: "2024-03-01" }),
    )
    expect(judged(facts).figures).toMatchObject({ current: "backbone", level: "municipal", termEndsOn: "2024-03-01" })
    expect(judged(facts).nextChangeOn).toBe("2024-03-02")
    expect(judged(facts, "2024-03-02").figures).toMatchObject({ current: "backbone", level: "district", termEndsOn: null, lapsed: null })
  })

  test("of a class above the one asked counts as holding that one", () => {
    const facts = awarded(
      aTierAward({ tier: "subject_master", grantedOn: "2020-01-01", termEndsOn: "2023-12-31" }),
      aTierAward({ grantedOn: "2024-01-01" }),
    )
    expect(judged(facts)).toMatchObject({
      outcome: "met",
      figures: { current: "backbone", next: "subject_master", lapsed: "subject_master", lapsedOn: "2024-01-01" },
    })
  })

  test.each([
    ["in its term", [aTierAward({ grantedOn: "2021-03-02", termEndsOn: "2024-03-01" })], ["held"]],
    [
      "reviewed without a break",
      [aTierAward({ grantedOn: "2020-12-10", termEndsOn: "2023-12-09" }), aTierAward({ grantedOn: "2023-12-10" })],
      [],
    ],
    [
      "reviewed after a break of a day",
      [aTierAward({ grantedOn: "2020-12-10", termEndsOn: "2023-12-09" }), aTierAward({ grantedOn: "2023-12-11" })],
      ["held"],
    ],
  ] as const)("%s", (_, awards, expected) => {
    expect(judged(awarded(...awards)).figures?.current).toBe("backbone")
    expect(failing(awarded(...awards))).toEqual(expected)
  })

  test("at the top of the ladder has nothing to apply for", () => {
    for (const tier of ["educator_teacher", "educator_principal"] as const) {
      const verdict = judged(awarded(aTierAward({ tier, level: "municipal" })))
      expect(verdict).toMatchObject({
        outcome: "not_applicable",
        summary: { key: "tier.summary.highest" },
        figures: { current: "educator", level: "municipal", next: null },
      })
      expect(verdict.criteria).toMatchObject([{ id: "applies", outcome: "not_applicable", clause: { id: "tier.educator" } }])
    }
  })
})

describe("an award that ends in mid-year", () => {
  const facts = awarded(aTierAward({ grantedOn: "2021-06-16", termEndsOn: "2024-06-15" }))

  test("gives the tier through its last day, and then lapses", () => {
    expect(judged(facts, "2024-06-15").figures).toMatchObject({ current: "backbone", lapsed: null, termEndsOn: "2024-06-15" })
    expect(judged(facts, "2024-06-16").figures).toMatchObject({
      current: "qualified",
      level: null,
      next: "backbone",
      termEndsOn: null,
      lapsed: "backbone",
      lapsedOn: "2024-06-16",
    })
    expect(judged(facts, "2024-06-14").nextChangeOn).toBe("2024-06-16")
  })

  test("by withdrawal, gives it until the eve", () => {
    const withdrawn = awarded(aTierAward({ withdrawnOn: "2024-06-16" }))
    expect(judged(withdrawn, "2024-06-15").figures).toMatchObject({ current: "backbone", lapsed: null })
    expect(judged(withdrawn, "2024-06-16").figures).toMatchObject({ current: "qualified", lapsed: "backbone", lapsedOn: "2024-06-16" })
  })
})

describe("on the day of each limit", () => {
  test.each([
    ["2024-03-14", []],
    ["2024-03-15", ["age"]],
  ])("of age, born 1973-03-15: on %s fails %j", (asOf, expected) => {
    expect(failing(anAbleTeacher({ bornOn: "1973-03-15" }), asOf)).toEqual(expected)
  })

  test.each([
    ["2024-03-01", "not_met"],
    ["2024-03-02", "met"],
  ])("of a sanction's influence until 2024-03-01: on %s %s", (asOf, outcome) => {
    const facts = anAbleTeacher({
      tierAwards: [aTierAward()],
      ethicsRecords: [aSanction({ occurredOn: "2023-01-01", influenceUntil: "2024-03-01" })],
    })
    expect(judged(facts, asOf).outcome).toBe(outcome)
  })

  test("of the year: on 1 January other appraisals count", () => {
    const facts = anAbleTeacher({
      appraisals: [anAppraisal({ year: 2020, result: "ungraded" }), ...appraisalsOf({ from: 2021, to: 2024 })],
    })
    expect(failing(facts, "2023-12-31")).toEqual(["appraisals"])
    expect(failing(facts, "2024-01-01")).toEqual([])
  })

  test("hours behind the pace stand in the way, of any class", () => {
    expect(failing(anAbleTeacher({ hours: [anEntry({ hours: 100 })], tierAwards: [aTierAward()] }))).toEqual(["hours"])
  })
})

describe("whom the rule does not concern", () => {
  test.each([
    ["was never in post", []],
    ["has left", [aPosting({ endsOn: "2024-02-29" })]],
    ["comes tomorrow", [aPosting({ startsOn: "2024-03-02" })]],
  ])("who %s keeps the award, and is judged for nothing", (_, postings) => {
    const verdict = judged(anAbleTeacher({ postings, tierAwards: [aTierAward()] }))
    expect(verdict).toMatchObject({
      outcome: "not_applicable",
      summary: { key: "tier.summary.not_in_post" },
      figures: { current: "backbone", level: "district", next: null },
    })
    expect(verdict.criteria).toMatchObject([{ id: "applies", outcome: "not_applicable" }])
    expect(judged(anAbleTeacher({ postings })).figures).toMatchObject({ current: null, next: null })
  })

  test("the last day in post is one in post", () => {
    expect(judged(anAbleTeacher({ postings: [aPosting({ endsOn: "2024-03-01" })] })).outcome).toBe("met")
  })

  test("whom hours do not concern may still apply", () => {
    const verdict = judged(anAbleTeacher({ postings: [aPosting({ postKind: "administration" })], hours: [] }))
    expect(verdict.outcome).toBe("met")
    expect(verdict.criteria.find(({ id }) => id === "hours")?.outcome).toBe("not_applicable")
  })
})

test("a day in the past is judged as it was", () => {
  const facts = awarded(aTierAward({ grantedOn: "2021-12-10" }), aTierAward({ tier: "subject_master", grantedOn: "2024-12-10" }))
  expect(judged(facts, "2021-12-09").figures).toMatchObject({ current: "qualified", next: "backbone" })
  expect(judged(facts, "2024-12-09")).toMatchObject({ outcome: "not_met", figures: { current: "backbone", next: "subject_master" } })
  expect(judged(facts, "2024-12-10").figures).toMatchObject({ current: "subject_master", next: "subject_leader" })
})

test("without a pack in force nothing is known", () => {
  expect(judged(anAbleTeacher(), "2020-12-31")).toMatchObject({ rule: "tier", outcome: "undetermined", figures: null })
})
