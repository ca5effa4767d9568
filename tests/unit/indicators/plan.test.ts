import { expect, test } from "vitest"
import { SHIPPED_PLANS } from "#tests/support/plans"

test("the plans that ship may be used, earliest first", () => {
  expect(SHIPPED_PLANS.map(({ id, indicators }) => [id, indicators.length])).toEqual([
    ["dadukou-14fyp", 63],
    ["dadukou-15fyp", 28],
  ])
})
