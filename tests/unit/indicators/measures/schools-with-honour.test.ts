import { expect, test } from "vitest"
import { aDesignation, aDistrict, anHonour } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { evidenceOf } from "~/domain/indicators/measure"
import { measureSchoolsWithHonour } from "~/domain/indicators/measures/schools-with-honour"

const inPost = ["2150000001", "2150000002"].map((schoolCode) => ({ schoolCode, numerator: 5, denominator: 5 }))
const first = anHonour({ no: "T1" })
const second = anHonour({ no: "T2", schoolCode: "2150000002" })

test.each([
  [[], 0, "not_met"],
  [[first], 50, "not_met"],
  [[first, first, second], 100, "met"],
] as const)("every school has a model: %#", (honours, actual, outcome) => {
  const facts = aDistrict({ honours: [...honours], tallies: { in_post: inPost } })
  expect(resultOf14("model_in_every_school", facts)).toMatchObject({ actual, outcome, denominator: 2 })
})

test("schools with nobody in post are not asked, and an honour there does not count", () => {
  const tallies = { in_post: [inPost[0] ?? {}, { schoolCode: "2150000003" }] }
  const facts = aDistrict({ honours: [first, anHonour({ no: "T3", schoolCode: "2150000003" })], tallies })
  expect(resultOf14("model_in_every_school", facts)).toMatchObject({ numerator: 1, denominator: 1, outcome: "met" })
  expect(keysOf14("model_in_every_school", facts)).toEqual(["2150000001"])
})

test("without schools it is not known", () => {
  expect(resultOf14("model_in_every_school", aDistrict({ honours: [first] }))).toMatchObject({ actual: null, outcome: "undetermined" })
})

test("a school is called by its name where that is known", () => {
  const facts = aDistrict({ honours: [first, second], designations: [aDesignation()], tallies: { in_post: inPost } })
  const indicator = plan14().indicators.find(({ id }) => id === "model_in_every_school")
  expect(indicator && evidenceOf({ plan: plan14(), indicator, facts }).map(({ label }) => label)).toEqual(["测试小学", "2150000002"])
})

test("a certain honour may be asked for", () => {
  const choice = { name: "schools_with_honour", containing: "义渡" } as const
  const facts = aDistrict({ honours: [first], tallies: { in_post: inPost } })
  expect(measureSchoolsWithHonour({ plan: plan14(), indicatorId: "x", choice, facts }).measured.numerator).toBe(0)
})
