import { describe, expect, test } from "vitest"
import { aDesignation, aDistrict, aProjectMember, several } from "#tests/support/district-facts"
import { indicatorOf, plan14, plan15 } from "#tests/support/plans"
import type { Measured } from "~/domain/indicators/indicator"
import { outcomeOf, resultFrom, resultOf } from "~/domain/indicators/result"
import { targetOf } from "~/domain/indicators/target"

const plan = plan14()
const result = (id: string, facts = aDistrict()) => resultOf({ plan, indicator: indicatorOf(plan, id), facts })
const shareOf = (numerator: number, denominator: number) =>
  result("dual_qualified_share", aDistrict({ tallies: { dual_qualified: [{ numerator, denominator }] } }))

test("an indicator says what it is and when it is due", () => {
  expect(result("studios_master")).toMatchObject({
    id: "studios_master",
    text: "20个名师工作室",
    group: "专栏6.1",
    unit: "studios",
    asOf: "2025-12-31",
    deadline: "2025-12-31",
    isAspiration: false,
    actual: 0,
    outcome: "not_met",
    gap: 20,
  })
})

describe("超过50% is strict", () => {
  test.each([
    [49, 100, 49, "not_met", 1],
    [50, 100, 50, "not_met", 0],
    [51, 100, 51, "met", 0],
    [1, 2, 50, "not_met", 0],
    [500_001, 1_000_000, 50.0001, "met", 0],
  ])("%i of %i is %d %%: %s, lacking %d", (numerator, denominator, actual, outcome, gap) => {
    expect(shareOf(numerator, denominator)).toMatchObject({ actual, numerator, denominator, outcome, gap, evidenceCount: numerator })
  })

  test("is judged by its whole numbers, however they divide", () => {
    for (let half = 1; half < 400; half++) expect(shareOf(half, half * 2).outcome).toBe("not_met")
    for (let half = 1; half < 400; half++) expect(shareOf(half + 1, half * 2 + 1).outcome).toBe("met")
  })
})

test("a share of nobody is undetermined, with nothing lacking, never 0 % and never NaN", () => {
  expect(shareOf(0, 0)).toMatchObject({ actual: null, outcome: "undetermined", gap: null, missing: [] })
  expect(result("rotation_backbone_share")).toMatchObject({ actual: null, outcome: "undetermined" })
  expect(result("guidance_team_ratio")).toMatchObject({ actual: null, outcome: "undetermined" })
})

describe("a range is met from its lower end and exceeded above its upper", () => {
  test.each([
    [4, "not_met", false, 1],
    [5, "met", false, 0],
    [8, "met", false, 0],
    [9, "met", true, 0],
  ])("%i: %s, exceeded %s, lacking %i", (schools, outcome, isExceeded, gap) => {
    const designations = several(schools, (schoolCode) => aDesignation({ schoolCode, kind: "ethics_base" }))
    expect(result("ethics_bases", aDistrict({ designations }))).toMatchObject({ outcome, isExceeded, gap })
  })
})

describe("30:1 is met from 30 down", () => {
  test.each([
    [299, 29.9, "met", 0],
    [300, 30, "met", 0],
    [301, 30.1, "not_met", 0.1],
  ])("%i teachers to 10 members: %d, %s", (teachers, actual, outcome, gap) => {
    const projectMembers = several(10, (no) => aProjectMember({ no, kind: "training_guidance_team" }))
    const tallies = { in_post: [{ numerator: teachers, denominator: teachers }] }
    const found = result("guidance_team_ratio", aDistrict({ projectMembers, tallies }))
    expect(found).toMatchObject({ actual, outcome, numerator: teachers, denominator: 10 })
    expect(found.gap).toBeCloseTo(gap, 9)
  })
})

test("一批 is counted and not judged, until the district sets a number", () => {
  const indicator = indicatorOf(plan, "enterprise_stations")
  const measured: Measured = { ...result("enterprise_stations"), actual: 3 }
  expect(resultFrom({ plan, indicator, asOf: aDistrict().asOf, measured })).toMatchObject({ actual: 3, outcome: "undetermined", gap: null })
  const set = { ...indicator, words: { kind: "batch", number: 4 } } as const
  expect(resultFrom({ plan, indicator: set, asOf: aDistrict().asOf, measured })).toMatchObject({ outcome: "not_met", gap: 1 })
})

test("what needs facts that nobody keeps is undetermined and names them", () => {
  expect(result("annual_exam")).toMatchObject({ actual: null, outcome: "undetermined", gap: null, missing: ["exam_results"] })
})

test("a missing fact makes it undetermined whatever is known besides", () => {
  const measured: Measured = { ...result("studios_master"), actual: 25, missing: ["exam_results"] }
  const target = targetOf(plan, indicatorOf(plan, "studios_master"))
  expect(outcomeOf({ measured, target, unit: "studios" })).toBe("undetermined")
})

test("more than a number of things lacks one more than the number", () => {
  const indicator = { ...indicatorOf(plan, "studios_master"), words: { kind: "over", number: 7, source: null } } as const
  const at = (actual: number) => resultFrom({ plan, indicator, asOf: aDistrict().asOf, measured: { ...result("studios_master"), actual } })
  expect([at(6).gap, at(7).gap, at(8).gap]).toEqual([2, 1, 0])
  expect([at(7).outcome, at(8).outcome]).toEqual(["not_met", "met"])
})

test("where the district has set no target the figure stands without an outcome", () => {
  const found = resultOf({ plan: plan15(), indicator: indicatorOf(plan15(), "studios_master"), facts: aDistrict({ asOf: "2026-06-30" }) })
  expect(found).toMatchObject({ actual: 0, outcome: "undetermined", gap: null, deadline: "2030-12-31" })
})

test("an aspiration is told apart", () => {
  const indicator = { ...indicatorOf(plan, "studios_master"), isAspiration: true }
  expect(resultOf({ plan, indicator, facts: aDistrict() }).isAspiration).toBe(true)
})
