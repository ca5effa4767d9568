import { describe, expect, test } from "vitest"
import { judgeForecasts, randomOf } from "#tests/support/histories"
import { civilDate } from "~/domain/calendar/civil-date"
import { driftAhead, driftOf } from "~/domain/indicators/forecast/drift"
import { countForecast } from "~/domain/indicators/forecast/forecast"

const ends = (...values: number[]) => values.map((value, at) => ({ on: civilDate(`${2021 + at}-12-31`), value }))

describe("by hand", () => {
  test("the change from the first to the last, by the time between", () => {
    expect(driftOf(ends(100, 104, 112))).toMatchObject({ years: 2, variance: 8 })
    expect(driftOf(ends(100, 104, 112))?.perYear).toBeCloseTo(6, 1)
  })

  test("a running year adds to the change and to the time, not to the spread", () => {
    const drift = driftOf([...ends(100, 104, 112), { on: civilDate("2024-07-01"), value: 112 }])
    expect(drift).toMatchObject({ years: 2, variance: 8 })
    expect(drift?.perYear).toBeCloseTo(4.8, 1)
  })

  test("two whole years between are the fewest", () => {
    expect(driftOf(ends(100, 104))).toBeNull()
    expect(driftOf([...ends(100, 104), { on: civilDate("2023-07-01"), value: 9 }])).toBeNull()
    expect(driftOf([])).toBeNull()
  })

  test("goes on as it was, never below 0; with no time left it is the number", () => {
    const drift = { perYear: -30, years: 3, variance: 9 }
    expect(driftAhead({ now: 50, drift, years: 1 }).value).toBe(20)
    expect(driftAhead({ now: 50, drift, years: 2 }).value).toBe(0)
    expect(driftAhead({ now: 50, drift, years: 0 })).toEqual({ value: 50, margin: 0 })
  })
})

test("back-test: people in post who change by about 25 a year: within 2 %, the range holds three times in four", () => {
  const tried = Array.from({ length: 400 }, (_, seed) => {
    const random = randomOf(seed + 1)
    // the sum of four even draws is close enough to how real changes scatter
    const change = () => 25 + 40 * (random() + random() + random() + random() - 2)
    const values = [1000]
    for (let year = 2022; year <= 2025; year += 1) values.push((values.at(-1) ?? 0) + change())
    const seen = ends(...values.slice(0, 4))
    const drift = driftOf(seen)
    if (drift === null) throw new Error("three years are known")
    const projected = driftAhead({ now: values[3] ?? 0, drift, years: 1 })
    return { forecast: countForecast({ projected, least: 0, method: { key: "m" } }), truth: values[4] ?? 0 }
  })
  const { bias, coverage } = judgeForecasts(tried)
  expect(Math.abs(bias)).toBeLessThan(0.02)
  expect(coverage).toBeGreaterThanOrEqual(0.75)
})
