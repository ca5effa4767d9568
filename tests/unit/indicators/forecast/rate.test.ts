import { describe, expect, test } from "vitest"
import { comingIn, partOf, rateOf, toTenth } from "~/domain/indicators/forecast/rate"

const whole = [2021, 2022, 2023]
const counts = (...pairs: [number, number][]) => new Map(pairs)

describe("how many come a year", () => {
  test("is their mean, a year in which none came included", () => {
    expect(rateOf({ counts: counts([2021, 4], [2023, 8]), known: { whole, running: null } })).toMatchObject({
      perYear: 4,
      years: 3,
      span: 3,
    })
  })

  test("counts the running year by the part of it that is over", () => {
    const running = { year: 2024, part: 0.5 }
    expect(rateOf({ counts: counts([2021, 4], [2022, 4], [2023, 4], [2024, 2]), known: { whole, running } })?.perYear).toBe(4)
    expect(rateOf({ counts: counts([2021, 4], [2022, 4], [2023, 4]), known: { whole, running } })?.perYear).toBeCloseTo(12 / 3.5)
  })

  test("leaves out what came in years that are not known whole", () => {
    expect(rateOf({ counts: counts([2019, 100], [2021, 3]), known: { whole, running: null } })?.perYear).toBe(1)
  })

  test("is not told by fewer than two whole years", () => {
    expect(rateOf({ counts: counts([2021, 4]), known: { whole: [2021], running: { year: 2022, part: 0.99 } } })).toBeNull()
    expect(rateOf({ counts: counts(), known: { whole: [2021, 2022], running: null } })?.perYear).toBe(0)
  })

  test("is as uneven as its years are, at least as chance makes it", () => {
    expect(rateOf({ counts: counts([2021, 5], [2022, 5], [2023, 5]), known: { whole, running: null } })?.unevenness).toBe(1)
    expect(rateOf({ counts: counts([2021, 30]), known: { whole, running: null } })?.unevenness).toBe(30)
    expect(rateOf({ counts: counts(), known: { whole, running: null } })?.unevenness).toBe(1)
  })
})

describe("what comes in the years ahead", () => {
  const rate = { perYear: 6, years: 3, span: 3, unevenness: 1 }

  test("is the rate for as long; further ahead it is less sure", () => {
    expect(comingIn(rate, 2).value).toBe(12)
    expect(comingIn(rate, 0)).toEqual({ value: 0, margin: 0 })
    expect(comingIn(rate, 2).margin).toBeGreaterThan(comingIn(rate, 1).margin)
    expect(comingIn({ ...rate, unevenness: 4 }, 1).margin).toBeCloseTo(2 * comingIn(rate, 1).margin)
  })

  test("is not surely none where none came", () => {
    expect(comingIn({ perYear: 0, years: 3, span: 3, unevenness: 1 }, 1).margin).toBeGreaterThan(0)
  })

  test("of a part of them is that part", () => {
    expect(partOf(rate, 0.5)).toEqual({ ...rate, perYear: 3 })
    expect([toTenth(3.149), toTenth(-2.26)]).toEqual([3.1, -2.3])
  })
})
