import { describe, expect, test } from "vitest"
import { combineOutcomes, type Outcome } from "~/domain/verdict"

describe("the outcome of criteria that must all hold", () => {
  test.each<[readonly Outcome[], Outcome]>([
    [["met", "met"], "met"],
    [["met", "undetermined"], "undetermined"],
    [["undetermined", "not_met", "met"], "not_met"],
    [["not_applicable", "met"], "met"],
    [["exempt", "met"], "met"],
    [["not_applicable", "exempt"], "exempt"],
    [["not_applicable"], "not_applicable"],
  ])("%j is %s", (outcomes, combined) => {
    expect(combineOutcomes(outcomes.map((outcome) => ({ outcome })))).toBe(combined)
    expect(combineOutcomes(outcomes.toReversed().map((outcome) => ({ outcome })))).toBe(combined)
  })

  test("is a programmer's mistake without any", () => {
    expect(() => combineOutcomes([])).toThrow("at least one criterion")
  })
})
