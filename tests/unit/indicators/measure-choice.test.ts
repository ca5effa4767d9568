import { expect, test } from "vitest"
import { countsIn, measureSchema } from "~/domain/indicators/measure-choice"

test("a measure counts in its own units", () => {
  expect([countsIn("studios", "studios"), countsIn("studios", "people"), countsIn("designations", "bases")]).toEqual([true, false, true])
  expect([countsIn("milestone", "milestone"), countsIn("share", "milestone"), countsIn("share", "percent")]).toEqual([true, false, true])
})

test("what is not kept may be of any unit, but is no milestone", () => {
  expect([countsIn("unkept", "percent"), countsIn("unkept", "teams"), countsIn("unkept", "milestone")]).toEqual([true, true, false])
})

test("what is left out is nothing beside and any subject", () => {
  expect(measureSchema.parse({ name: "awards", tiers: ["backbone"], levels: ["district"] })).toEqual({
    name: "awards",
    tiers: ["backbone"],
    levels: ["district"],
    subjects: null,
    beside: [],
  })
})
