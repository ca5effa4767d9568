import fc from "fast-check"
import { expect, test } from "vitest"
import { countForecast, knownForecast, noForecast } from "~/domain/indicators/forecast/forecast"

const method = { key: "m" }

test("a count is whole, its range drawn outwards and never below what there is", () => {
  expect(countForecast({ projected: { value: 10.6, margin: 2.2 }, least: 9, method })).toEqual({ onDeadline: 11, low: 9, high: 13, method })
  expect(countForecast({ projected: { value: 10.4, margin: 0 }, least: 0, method })).toEqual({ onDeadline: 10, low: 10, high: 11, method })
})

test("the range holds the forecast, whatever is projected", () => {
  const amounts = fc.double({ min: 0, max: 1e5, noNaN: true })
  fc.assert(
    fc.property(amounts, amounts, fc.nat(200_000), (value, margin, least) => {
      const { onDeadline, low, high } = countForecast({ projected: { value, margin }, least, method })
      expect(low).toBeLessThanOrEqual(onDeadline)
      expect(onDeadline).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(Math.min(least, onDeadline))
      expect([low, onDeadline, high].every(Number.isInteger)).toBe(true)
    }),
  )
})

test("a known figure is its own range; no forecast has none", () => {
  expect(knownForecast({ actual: 50.5, method })).toEqual({ onDeadline: 50.5, low: 50.5, high: 50.5, method })
  expect(noForecast(method)).toEqual({ onDeadline: null, low: null, high: null, method })
})
