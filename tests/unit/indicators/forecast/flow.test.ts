import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { arrivalsOf, countByYear, judgeForecasts, PLAN_END, PLAN_START, randomOf } from "#tests/support/histories"
import { type CivilDate, civilDate, dayNumber, fromDayNumber } from "~/domain/calendar/civil-date"
import { flowForecast } from "~/domain/indicators/forecast/flow"

const forecast = (days: readonly CivilDate[], asOf: CivilDate, scheduled = 0) =>
  flowForecast({
    actual: days.filter((day) => day <= asOf).length,
    counts: countByYear(days, asOf),
    knownFrom: PLAN_START,
    asOf,
    deadline: PLAN_END,
    scheduled,
  })
const day = civilDate
const days = (...texts: string[]) => texts.map(day)

describe("by hand", () => {
  const six = days("2021-03-01", "2021-09-01", "2022-03-01", "2022-09-01", "2023-03-01", "2023-09-01")

  test("six in three years make two a year: ten at the end of five", () => {
    expect(forecast(six, day("2023-12-31"))).toMatchObject({
      onDeadline: 10,
      method: { key: "forecast.method.flow", values: { years: 3, perYear: 2, actual: 6, yearsLeft: 2 } },
    })
  })

  test("on the deadline it is the figure itself", () => {
    expect(forecast(six, PLAN_END)).toMatchObject({ onDeadline: 6, low: 6, high: 6 })
  })

  test("fewer than two whole years tell nothing", () => {
    expect(forecast(six, day("2022-12-30"))).toEqual({
      onDeadline: null,
      low: null,
      high: null,
      method: { key: "forecast.none.short_history" },
    })
    expect(forecast(six, day("2022-12-31")).onDeadline).toBe(10)
  })

  test("what is scheduled comes at least, and is said", () => {
    expect(forecast(six, day("2023-12-31"), 9)).toMatchObject({
      onDeadline: 15,
      low: 15,
      method: { key: "forecast.method.flow_scheduled" },
    })
    expect(forecast(six, day("2023-12-31"), 1)).toMatchObject({ onDeadline: 10 })
  })
})

/** The same 400 histories of each kind, looked at from the end of the second, third and fourth year and from the middle of the fourth. */
const LOOKED_FROM = ["2022-12-31", "2023-12-31", "2024-06-30", "2024-12-31"].map(day)
function tryOut(expected: (year: number, random: () => number) => number) {
  return LOOKED_FROM.map((asOf) => {
    const tried = Array.from({ length: 400 }, (_, seed) => {
      const random = randomOf(seed + 1)
      const all = arrivalsOf({ first: 2021, last: 2025, expected: (year) => expected(year, random), random })
      return { forecast: forecast(all, asOf), truth: all.length }
    })
    return { asOf, ...judgeForecasts(tried) }
  })
}

describe("back-tests", () => {
  test.each([0.4, 2, 12, 60])(
    "a constant flow of %d a year: unbiased within 5 % (a trickle: 15 %), the range holds four times in five",
    (perYear) => {
      for (const { coverage, bias } of tryOut(() => perYear)) {
        expect(Math.abs(bias)).toBeLessThan(perYear < 1 ? 0.15 : 0.05)
        expect(coverage).toBeGreaterThanOrEqual(0.8)
      }
    },
  )

  test("a flow of uneven years is unbiased within 5 %, the range holds three times in four", () => {
    for (const { coverage, bias } of tryOut((_, random) => 4 + 16 * random())) {
      expect(Math.abs(bias)).toBeLessThan(0.05)
      expect(coverage).toBeGreaterThanOrEqual(0.75)
    }
  })

  test("a flow that grows by a tenth a year errs to the careful side, by less than 15 %, and the range holds three times in four", () => {
    for (const { coverage, bias } of tryOut((year) => 12 * 1.1 ** (year - 2021))) {
      expect(bias).toBeLessThan(0)
      expect(bias).toBeGreaterThan(-0.15)
      expect(coverage).toBeGreaterThanOrEqual(0.75)
    }
  })

  test("a flow that doubles every year promises too little, never too much", () => {
    for (const { bias } of tryOut((year) => 3 * 2 ** (year - 2021))) expect(bias).toBeLessThan(0)
  })

  test("a burst in one past year and a trickle before and after: the range still holds three times in four", () => {
    for (const { asOf, coverage } of tryOut((year) => (year === 2022 ? 30 : 3))) expect([asOf, coverage >= 0.75]).toEqual([asOf, true])
  })
})

describe("always", () => {
  const someDays = fc.array(fc.integer({ min: dayNumber(PLAN_START), max: dayNumber(PLAN_END) }).map(fromDayNumber), { maxLength: 40 })
  const looks = fc.integer({ min: dayNumber(day("2022-12-31")), max: dayNumber(PLAN_END) }).map(fromDayNumber)

  test("one more award in the past never lowers the forecast", () => {
    fc.assert(
      fc.property(someDays, looks, looks, (all, asOf, more) => {
        fc.pre(more <= asOf)
        const [before, after] = [forecast(all, asOf), forecast([...all, more], asOf)]
        expect(after.onDeadline ?? 0).toBeGreaterThanOrEqual(before.onDeadline ?? 0)
      }),
    )
  })

  test("the range holds the forecast, and neither lies below what there is", () => {
    fc.assert(
      fc.property(someDays, looks, fc.nat(5), (all, asOf, scheduled) => {
        const { onDeadline, low, high } = forecast(all, asOf, scheduled)
        const actual = all.filter((one) => one <= asOf).length
        expect([low ?? -1, onDeadline ?? -1, high ?? -1].every((value, at, list) => at === 0 || value >= (list[at - 1] ?? 0))).toBe(true)
        expect(low ?? -1).toBeGreaterThanOrEqual(actual)
      }),
    )
  })
})
