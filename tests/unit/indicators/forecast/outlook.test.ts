import { expect, test } from "vitest"
import { noForecast } from "~/domain/indicators/forecast/forecast"
import { outlookOf } from "~/domain/indicators/forecast/outlook"
import type { TargetOperator } from "~/domain/indicators/indicator"

const target = (operator: TargetOperator, lower: number | null, upper: number | null = null) => ({
  operator,
  lower,
  upper,
  reading: { key: "r" },
})
const forecast = (low: number, onDeadline: number, high: number) => ({ onDeadline, low, high, method: { key: "m" } })

test.each([
  [[20, 22, 30], "safe"],
  [[19, 20, 30], "likely"],
  [[10, 19, 30], "at_risk"],
] as const)("at least 20, expected %j: %s", ([low, on, high], outlook) => {
  expect(outlookOf({ target: target(">=", 20), forecast: forecast(low, on, high) })).toBe(outlook)
})

test("exactly half does not meet more than half", () => {
  const over = target(">", 50)
  expect(outlookOf({ target: over, forecast: forecast(50, 50, 60) })).toBe("at_risk")
  expect(outlookOf({ target: over, forecast: forecast(50, 50.1, 60) })).toBe("likely")
  expect(outlookOf({ target: over, forecast: forecast(50.1, 50.2, 60) })).toBe("safe")
})

test("at most so many to one: the higher end is the less favourable", () => {
  const most = target("<=", null, 30)
  expect(outlookOf({ target: most, forecast: forecast(20, 28, 30) })).toBe("safe")
  expect(outlookOf({ target: most, forecast: forecast(20, 30, 31) })).toBe("likely")
  expect(outlookOf({ target: most, forecast: forecast(20, 30.5, 31) })).toBe("at_risk")
})

test("above the upper end of a range it is met", () => {
  expect(outlookOf({ target: target("range", 5, 8), forecast: forecast(9, 10, 12) })).toBe("safe")
})

test("no forecast, or no number to reach: nobody knows", () => {
  expect(outlookOf({ target: target(">=", 20), forecast: noForecast({ key: "n" }) })).toBe("unknown")
  expect(outlookOf({ target: target("none", null), forecast: forecast(1, 2, 3) })).toBe("unknown")
})
