import { describe, expect, test } from "vitest"
import { aDesignation, aDistrict, several } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import type { SchoolDesignationKind } from "~/domain/codes"
import { measureDesignations } from "~/domain/indicators/measures/designations"

const KINDS: readonly (readonly [id: string, kind: SchoolDesignationKind, from: number])[] = [
  ["ethics_bases", "ethics_base", 5],
  ["development_base_schools", "development_base", 5],
  ["model_development_schools", "development_model", 18],
  ["training_base_schools", "training_base", 5],
  ["induction_schools", "induction_base", 5],
  ["home_school_schools", "home_school_model", 15],
]

describe.each(KINDS)("%s", (id, kind, from) => {
  const of = (count: number) => aDistrict({ designations: several(count, (schoolCode) => aDesignation({ schoolCode, kind })) })

  test(`is met from ${from}`, () => {
    expect(resultOf14(id, of(from - 1))).toMatchObject({ actual: from - 1, outcome: "not_met", gap: 1 })
    expect(resultOf14(id, of(from))).toMatchObject({ actual: from, outcome: "met" })
  })

  test("counts designations of its own kind only", () => {
    for (const [other] of KINDS.filter(([each]) => each !== id)) expect(resultOf14(other, of(3)).actual).toBe(0)
  })
})

test("a school with several kinds counts in each, and of one kind once", () => {
  const designations = [aDesignation(), aDesignation({ designatedOn: "2024-05-01" }), aDesignation({ kind: "training_base" })]
  const facts = aDistrict({ designations })
  expect(keysOf14("development_base_schools", facts)).toEqual(["2150000001"])
  expect(keysOf14("training_base_schools", facts)).toEqual(["2150000001"])
})

test.each([
  ["2020-12-31", null, 0, 1],
  ["2021-01-01", null, 1, 1],
  ["2026-01-01", null, 0, 1],
  ["2022-05-01", "2026-06-30", 0, 0],
  ["2022-05-01", "2026-07-01", 1, 1],
])("designated on %s, withdrawn on %s, asked on 2026-06-30: %i new, %i standing", (designatedOn, withdrawnOn, actual, stock) => {
  const choice = { name: "designations", kind: "development_base" } as const
  const facts = aDistrict({ asOf: "2026-06-30", designations: [aDesignation({ designatedOn, withdrawnOn })] })
  expect(measureDesignations({ plan: plan14(), indicatorId: "x", choice, facts }).measured).toMatchObject({ actual, stock })
})
