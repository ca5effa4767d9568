import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { plan14 } from "#tests/support/plans"
import type { IndicatorUnit } from "~/domain/indicators/indicator"
import { type Readings, read } from "~/domain/indicators/reading"
import type { Words } from "~/domain/indicators/words"

const { readings } = plan14()
const ask = (words: Words, unit: IndicatorUnit = "people", by: Readings = readings) => read({ words, readings: by, unit })

describe("about N: from N less a tenth, and less one at least", () => {
  test.each([
    [5, 4],
    [20, 18],
    [10, 9],
    [11, 10],
    [15, 14],
    [100, 90],
    [1, 1],
  ])("%s左右 from %s", (number, lower) => {
    expect(ask({ kind: "about", number })).toEqual({
      operator: ">=",
      lower,
      upper: null,
      reading: { key: "plan.reading.about", values: { number, from: lower } },
    })
  })

  test("is no ceiling, never above N and never nothing", () => {
    const anyReadings = fc.record({ percent: fc.integer({ min: 0, max: 100 }), atLeast: fc.integer({ min: 0, max: 20 }) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), anyReadings, (number, about) => {
        const { lower, upper } = ask({ kind: "about", number }, "people", { ...readings, about })
        expect(upper).toBeNull()
        expect(lower).toBeGreaterThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(number)
        expect(Number.isInteger(lower)).toBe(true)
      }),
    )
  })
})

test.each<readonly [Words, string, number | null, number | null, string]>([
  [{ kind: "at_least", number: 20, source: null }, ">=", 20, null, "plan.reading.at_least"],
  [{ kind: "at_least", number: 1, source: null, isEach: true }, ">=", 1, null, "plan.reading.each"],
  [{ kind: "over", number: 7, source: null }, ">", 7, null, "plan.reading.over"],
  [{ kind: "at_most", number: 30, source: null }, "<=", null, 30, "plan.reading.at_most"],
  [{ kind: "range", from: 5, to: 8 }, "range", 5, 8, "plan.reading.range"],
  [{ kind: "some_over", number: 10 }, ">=", 11, null, "plan.reading.some_over"],
  [{ kind: "tens" }, ">=", 20, null, "plan.reading.tens"],
  [{ kind: "hundreds" }, ">=", 200, null, "plan.reading.hundreds"],
  [{ kind: "batch", number: null }, "none", null, null, "plan.reading.batch"],
  [{ kind: "batch", number: 12 }, ">=", 12, null, "plan.reading.batch_set"],
  [{ kind: "no_number" }, "none", null, null, "plan.reading.no_number"],
  [{ kind: "unset" }, "none", null, null, "plan.reading.unset"],
  [{ kind: "milestone" }, ">=", 1, null, "plan.reading.milestone"],
])("%j: %s %s %s", (words, operator, lower, upper, key) => {
  expect(ask(words)).toMatchObject({ operator, lower, upper, reading: { key } })
})

describe("percentages are said as such", () => {
  test.each<readonly [Words, string, number | null, string]>([
    [{ kind: "all", source: null }, ">=", 100, "plan.reading.all"],
    [{ kind: "over", number: 50, source: null }, ">", 50, "plan.reading.over_percent"],
    [{ kind: "at_least", number: 10, source: null }, ">=", 10, "plan.reading.at_least_percent"],
  ])("%j", (words, operator, lower, key) => {
    expect(ask(words, "percent")).toMatchObject({ operator, lower, reading: { key } })
  })
})

test("a number that is not the plan's own names its source", () => {
  const source = "教师〔2014〕4号"
  expect(ask({ kind: "at_least", number: 10, source }, "percent").reading).toEqual({
    key: "plan.reading.rule_at_least_percent",
    values: { number: 10, source },
  })
  expect(ask({ kind: "all", source }, "percent").reading).toEqual({ key: "plan.reading.rule_all", values: { source } })
})

test("the district may read vague words otherwise", () => {
  const by: Readings = { about: { percent: 20, atLeast: 2 }, someOver: { more: 3 }, tens: { from: 30 }, hundreds: { from: 300 } }
  const lowers = (["about", "some_over"] as const).map((kind) => ask({ kind, number: 20 }, "people", by).lower)
  expect([...lowers, ask({ kind: "tens" }, "people", by).lower, ask({ kind: "hundreds" }, "people", by).lower]).toEqual([16, 23, 30, 300])
})
