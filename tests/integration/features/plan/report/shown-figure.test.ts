import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Target } from "~/domain/indicators/indicator"
import { shownFigure, shownGap } from "~/features/plan/report/shown-figure"

const target = (lower: number): Target => ({ operator: ">", lower, upper: null, reading: { key: "plan.reading.all" } })
const over50 = target(50)

describe("a figure as it is shown", () => {
  test.each([
    [(60 / 130) * 100, 46.2],
    [50, 50],
    [49.96, 49.96],
    [50.004, 50.004],
    [99.9999, 100],
  ])("%f of a target above 50 is %f", (value, shown) => {
    expect(shownFigure(value, { unit: "percent", target: over50 })).toBe(shown)
  })

  test("a whole count stays whole, and a forecast of one has a decimal", () => {
    expect(shownFigure(17, { unit: "people", target: target(20) })).toBe(17)
    expect(shownFigure(17.54, { unit: "people", target: target(20) })).toBe(17.5)
  })

  test("is never on the other side of the target than the exact one", () => {
    const share = fc
      .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
      .map(([part, whole]) => (Math.min(part, whole) / whole) * 100)
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 100 }), (value, lower) => {
        const shown = shownFigure(value, { unit: "percent", target: target(lower) })
        expect(Math.sign(shown - lower)).toBe(Math.sign(Math.abs(value - lower) < 1e-9 ? 0 : value - lower))
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.0501)
      }),
    )
  })
})

test("a gap is rounded, and never to nothing", () => {
  expect(shownGap(3.846_153, "percent")).toBe(3.8)
  expect(shownGap(0.004, "percent")).toBe(0.004)
  expect(shownGap(0, "percent")).toBe(0)
  expect(shownGap(6, "people")).toBe(6)
})
