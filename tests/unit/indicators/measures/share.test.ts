import { describe, expect, test } from "vitest"
import { aDistrict } from "#tests/support/district-facts"
import { resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import type { TallyName } from "~/domain/indicators/district-facts"
import { measureShare } from "~/domain/indicators/measures/share"

const of = (tally: TallyName, numerator: number, denominator: number) => aDistrict({ tallies: { [tally]: [{ numerator, denominator }] } })

describe("both sides of each target", () => {
  test.each([
    ["hours_completion", "hours_completion", 9_999, 10_000, 10_000],
    ["kindergarten_certified", "kindergarten_certified", 299, 300, 300],
    ["portfolio_coverage", "portfolio", 299, 300, 300],
    ["kg_training_coverage", "kindergarten_trained", 299, 300, 300],
    ["rotation_share", "rotated", 99, 100, 1000],
    ["rotation_backbone_share", "rotated_backbone", 19, 20, 100],
    ["dual_qualified_share", "dual_qualified", 50, 51, 100],
  ] as const)("%s: %s %i not met, %i met, of %i", (id, tally, below, from, denominator) => {
    expect(resultOf14(id, of(tally, below, denominator)).outcome).toBe("not_met")
    expect(resultOf14(id, of(tally, from, denominator)).outcome).toBe("met")
  })
})

test("more may rotate than were due", () => {
  expect(resultOf14("rotation_share", of("rotated", 12, 10))).toMatchObject({ actual: 120, outcome: "met", isExceeded: false })
})

test("registration has no number in the plan: the share stands without an outcome", () => {
  expect(resultOf14("registration", of("registered", 8, 10))).toMatchObject({ actual: 80, outcome: "undetermined", gap: null })
})

test("schools, stages and subjects add up; who lacks the fact is told apart", () => {
  const tallies = {
    dual_qualified: [
      { numerator: 2, denominator: 3, unknown: 1 },
      { schoolCode: "2150000002", numerator: 1, denominator: 3, unknown: 4 },
    ],
  }
  const { measured } = measureShare({
    plan: plan14(),
    indicatorId: "x",
    choice: { name: "share", tally: "dual_qualified" },
    facts: aDistrict({ tallies }),
  })
  expect(measured).toMatchObject({ actual: 50, numerator: 3, denominator: 6, unknown: 5, evidenceCount: 3 })
})

test("of nobody it is not known", () => {
  for (const id of ["hours_completion", "kindergarten_certified", "rotation_share", "portfolio_coverage"])
    expect(resultOf14(id, aDistrict())).toMatchObject({ actual: null, outcome: "undetermined", gap: null })
})
