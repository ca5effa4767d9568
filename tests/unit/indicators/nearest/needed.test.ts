import fc from "fast-check"
import { expect, test } from "vitest"
import type { IndicatorUnit, TargetOperator } from "~/domain/indicators/indicator"
import { neededToReach } from "~/domain/indicators/nearest/needed"

const asked = (about: {
  operator: TargetOperator
  bound: number | null
  unit: IndicatorUnit
  numerator?: number
  denominator?: number
  actual?: number | null
}) => {
  const { operator, bound, unit, numerator = null, denominator = null, actual = 0 } = about
  const isMost = operator === "<="
  return neededToReach({
    outcome: "not_met",
    target: { operator, lower: isMost ? null : bound, upper: isMost ? bound : null, reading: { key: "r" } },
    unit,
    actual,
    numerator,
    denominator,
  })
}

test("a count lacks what is missing to the bound; strictly more asks one more", () => {
  expect(asked({ operator: ">=", bound: 20, unit: "people", actual: 17 })).toBe(3)
  expect(asked({ operator: ">", bound: 20, unit: "people", actual: 20 })).toBe(1)
  expect(asked({ operator: "range", bound: 5, unit: "schools", actual: 3 })).toBe(2)
})

test("exactly half lacks one to be more than half", () => {
  expect(asked({ operator: ">", bound: 50, unit: "percent", numerator: 65, denominator: 130 })).toBe(1)
  expect(asked({ operator: ">", bound: 50, unit: "percent", numerator: 60, denominator: 130 })).toBe(6)
  expect(asked({ operator: ">=", bound: 100, unit: "percent", numerator: 128, denominator: 130 })).toBe(2)
})

test("so many to one lacks members, not teachers", () => {
  expect(asked({ operator: "<=", bound: 30, unit: "ratio", numerator: 3001, denominator: 99, actual: 30.3 })).toBe(2)
})

test("where no number would do it, or nobody knows, none is said", () => {
  expect(asked({ operator: ">", bound: 100, unit: "percent", numerator: 5, denominator: 5 })).toBeNull()
  expect(asked({ operator: "<=", bound: 30, unit: "percent", numerator: 5, denominator: 5 })).toBeNull()
  expect(asked({ operator: "none", bound: null, unit: "people" })).toBeNull()
  expect(asked({ operator: ">=", bound: 5, unit: "people", actual: null })).toBeNull()
  const target = { operator: ">=", lower: 5, upper: null, reading: { key: "r" } } as const
  expect(neededToReach({ outcome: "met", target, unit: "people", actual: 7, numerator: null, denominator: null })).toBe(0)
  expect(neededToReach({ outcome: "undetermined", target, unit: "people", actual: 7, numerator: null, denominator: null })).toBeNull()
})

test("of a share it is the smallest number that reaches the bound", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.nat(300),
      fc.integer({ min: 1, max: 99 }),
      fc.boolean(),
      (denominator, part, bound, isMore) => {
        const numerator = Math.min(part, denominator)
        const reaches = (count: number) => (isMore ? count * 100 > bound * denominator : count * 100 >= bound * denominator)
        fc.pre(!reaches(numerator))
        const needed = asked({ operator: isMore ? ">" : ">=", bound, unit: "percent", numerator, denominator }) ?? -1
        expect(reaches(numerator + needed)).toBe(true)
        expect(reaches(numerator + needed - 1)).toBe(false)
      },
    ),
  )
})
