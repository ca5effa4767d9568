import { expect, test } from "vitest"
import { aDistrict } from "#tests/support/district-facts"
import { resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureUnkept } from "~/domain/indicators/measures/unkept"

test("says which facts are missing, and no figure", () => {
  const choice = { name: "unkept" as const, missing: ["home_contacts" as const, "exam_results" as const] }
  const { measured, evidence } = measureUnkept({ plan: plan14(), indicatorId: "x", choice, facts: aDistrict() })
  expect(measured).toMatchObject({ actual: null, missing: ["home_contacts", "exam_results"] })
  expect(evidence()).toEqual([])
})

test("whatever its target: a number to reach makes it no failure", () => {
  expect(resultOf14("ideology_teams", aDistrict())).toMatchObject({
    outcome: "undetermined",
    target: { lower: 10 },
    missing: ["ideology_teams"],
  })
})
