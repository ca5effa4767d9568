import { describe, expect, test } from "vitest"
import { arrivalsOf, countByYear, judgeForecasts, PLAN_END, PLAN_START, randomOf } from "#tests/support/histories"
import { addYears, civilDate, eve } from "~/domain/calendar/civil-date"
import { countForecast } from "~/domain/indicators/forecast/forecast"
import { rateOf } from "~/domain/indicators/forecast/rate"
import { stockAhead } from "~/domain/indicators/forecast/stock"
import { yearsAhead, yearsKnown } from "~/domain/indicators/forecast/years"

const steady = (perYear: number) => ({ perYear, years: 3, span: 3, unevenness: 1 })

describe("by hand", () => {
  test("who is there and stays, who enters, less who leaves", () => {
    expect(stockAhead({ now: 40, ending: 12, entering: steady(6), leaving: steady(2), years: 2 }).value).toBe(36)
    expect(stockAhead({ now: 40, ending: 12, entering: steady(6), leaving: null, years: 2 }).value).toBe(40)
  })

  test("never fewer than nobody; what is scheduled enters at least", () => {
    expect(stockAhead({ now: 3, ending: 3, entering: steady(0), leaving: steady(5), years: 1 }).value).toBe(0)
    expect(stockAhead({ now: 3, ending: 0, entering: steady(1), leaving: null, years: 1, scheduled: 8 }).value).toBe(11)
  })

  test("with no time left it is who is there", () => {
    expect(stockAhead({ now: 7, ending: 0, entering: steady(6), leaving: steady(2), years: 0 })).toEqual({ value: 7, margin: 0 })
  })
})

describe("back-test: terms of three years, awarded 20 a year by chance since 2016", () => {
  const deadline = PLAN_END
  const lastDayOf = (grantedOn: Parameters<typeof addYears>[0]) => eve(addYears(grantedOn, 3))

  test.each(["2022-12-31", "2023-12-31", "2024-06-30", "2024-12-31"])(
    "seen from %s the forecast is within 5 % on average and the range holds four times in five",
    (text) => {
      const asOf = civilDate(text)
      const tried = Array.from({ length: 400 }, (_, seed) => {
        const all = arrivalsOf({ first: 2016, last: 2025, expected: () => 20, random: randomOf(seed + 1) })
        const held = all.filter((on) => on <= asOf && lastDayOf(on) >= asOf)
        const entering = rateOf({ counts: countByYear(all, asOf), known: yearsKnown({ knownFrom: PLAN_START, asOf }) })
        if (entering === null) throw new Error("two years are known")
        const ending = held.filter((on) => lastDayOf(on) < deadline).length
        const projected = stockAhead({ now: held.length, ending, entering, leaving: null, years: yearsAhead({ asOf, deadline }) })
        const truth = all.filter((on) => on <= deadline && lastDayOf(on) >= deadline).length
        return { forecast: countForecast({ projected, least: 0, method: { key: "m" } }), truth }
      })
      const { bias, coverage } = judgeForecasts(tried)
      expect(Math.abs(bias)).toBeLessThan(0.05)
      expect(coverage).toBeGreaterThanOrEqual(0.8)
    },
  )
})
