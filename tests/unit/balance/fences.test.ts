import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FENCE_FACTOR, FEWEST_SCHOOLS, fencesOf } from "~/domain/balance/fences"

describe("the fences", () => {
  test("lie 1.5 distances of the quartiles from them, as QUARTILE.INC of a spreadsheet finds those", () => {
    expect(fencesOf([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49])).toEqual({
      lowerQuartile: 25.5,
      median: 40,
      upperQuartile: 42.5,
      lower: 0,
      upper: 68,
      schools: 11,
    })
  })

  test("need five schools whose figure is known", () => {
    expect(FEWEST_SCHOOLS).toBe(5)
    expect(fencesOf([1, 2, 3, 4, null, null])).toBeNull()
    expect(fencesOf([1, 2, 3, 4, null, 5])).toMatchObject({ schools: 5, median: 3 })
  })

  test("are none where half of the schools are alike: then every small difference would be far", () => {
    expect(fencesOf([100, 100, 100, 100, 99])).toBeNull()
    expect(fencesOf([0, 0, 0, 0, 0, 12])).toBeNull()
  })

  test("do not depend on the order, enclose the middle half, and move with the figures", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (given, shift) => {
        const fences = fencesOf(given)
        expect(fencesOf([...given].reverse())).toEqual(fences)
        if (fences === null) return
        const { lower, lowerQuartile, median, upperQuartile, upper } = fences
        expect([lower, lowerQuartile, median, upperQuartile, upper].toSorted((a, b) => a - b)).toEqual([
          lower,
          lowerQuartile,
          median,
          upperQuartile,
          upper,
        ])
        expect(lowerQuartile - lower).toBeCloseTo(FENCE_FACTOR * (upperQuartile - lowerQuartile))
        expect(fencesOf(given.map((value) => value + shift))?.lower).toBeCloseTo(lower + shift)
      }),
    )
  })
})
