import { expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { plainCriterion } from "~/domain/criterion"
import { clauseOf } from "~/domain/policy/pack"

const clause = clauseOf(pack14(), pack14().ethics.influenceMonths)

test("what is not said is nothing", () => {
  expect(plainCriterion({ id: "ethics", outcome: "met", clause })).toEqual({
    id: "ethics",
    outcome: "met",
    required: null,
    actual: null,
    unit: null,
    clause,
    evidence: [],
    missing: [],
    remedy: null,
  })
})

test("what is said stays", () => {
  expect(plainCriterion({ id: "years", outcome: "not_met", clause, required: 5, actual: 3, unit: "years" })).toMatchObject({
    required: 5,
    actual: 3,
    unit: "years",
  })
})
