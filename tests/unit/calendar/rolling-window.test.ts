import fc from "fast-check"
import { expect, test } from "vitest"
import { dateBetween } from "#tests/support/arbitraries"
import { civilDate, eve } from "~/domain/calendar/civil-date"
import { contains } from "~/domain/calendar/period"
import { leavesRollingWindowOn, rollingWindow } from "~/domain/calendar/rolling-window"

test.each([
  ["2025-06-15", "2020-06-16"],
  ["2028-02-28", "2023-03-01"],
  ["2028-02-29", "2023-03-01"],
  ["2029-02-28", "2024-02-29"],
])("the five years up to %s begin on %s", (on, startsOn) => {
  expect(rollingWindow({ on: civilDate(on), years: 5 })).toEqual({ startsOn, endsOn: on })
})

test.each([
  ["2020-06-15", "2025-06-15"],
  ["2024-02-29", "2029-03-01"],
  ["2023-02-28", "2028-02-28"],
])("%s leaves on %s", (date, on) => {
  expect(leavesRollingWindowOn({ date: civilDate(date), years: 5 })).toBe(on)
})

test("a day is in the window of the eve of its leaving, and of no later one", () => {
  fc.assert(
    fc.property(dateBetween("2015-01-01", "2030-12-31"), fc.integer({ min: 1, max: 9 }), (date, years) => {
      const on = leavesRollingWindowOn({ date, years })
      expect(contains(rollingWindow({ on: eve(on), years }), date)).toBe(true)
      expect(contains(rollingWindow({ on, years }), date)).toBe(false)
    }),
  )
})
