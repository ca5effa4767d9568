import { expect, test } from "vitest"
import { aDistrict } from "#tests/support/district-facts"
import { resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { civilDate } from "~/domain/calendar/civil-date"
import { measureMilestone } from "~/domain/indicators/measures/milestone"

const milestones = [{ indicatorId: "ethics_monitor", reachedOn: civilDate("2023-05-01") }]

test.each([
  ["2023-04-30", "undetermined"],
  ["2023-05-01", "met"],
])("on %s: %s", (asOf, outcome) => {
  expect(resultOf14("ethics_monitor", aDistrict({ asOf, milestones })).outcome).toBe(outcome)
})

test("one that nobody recorded names what is missing", () => {
  const choice = { name: "milestone" } as const
  const { measured } = measureMilestone({ plan: plan14(), indicatorId: "neg_list", choice, facts: aDistrict({ milestones }) })
  expect(measured).toMatchObject({ actual: null, missing: ["milestone"] })
})
