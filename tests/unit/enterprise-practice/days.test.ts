import { describe, expect, test } from "vitest"
import { aStay } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { rollingWindow } from "~/domain/calendar/rolling-window"
import { practiceDaysIn } from "~/domain/enterprise-practice/days"
import type { EnterprisePracticeStay } from "~/domain/facts"

const on = (asOf: string, ...stays: EnterprisePracticeStay[]) =>
  practiceDaysIn({ stays, window: rollingWindow({ on: civilDate(asOf), years: 5 }) })
const amounts = (asOf: string, ...stays: EnterprisePracticeStay[]) => {
  const { days, attestedDays, coveredDays } = on(asOf, ...stays)
  return [days, attestedDays, coveredDays]
}
/** 62 calendar days, 31 attested: half of them. */
const half = aStay({ startsOn: "2020-07-01", endsOn: "2020-08-31", days: 31 })

describe("what the enterprises attested, and the calendar days", () => {
  test.each([
    ["fewer attested than covered", [aStay({ days: 44 })], [44, 44, 62]],
    ["more attested than there are days", [aStay({ days: 90 })], [62, 90, 62]],
    ["none", [], [0, 0, 0]],
    [
      "overlapping stays count once by distinct days",
      [aStay({ days: 62 }), aStay({ startsOn: "2023-08-01", endsOn: "2023-09-30", days: 61 })],
      [92, 123, 92],
    ],
    ["the same stay at two enterprises", [aStay({ days: 62 }), aStay({ days: 62 })], [62, 124, 62]],
    [
      "overlapping stays in part-time add up while there are days",
      [aStay({ days: 20 }), aStay({ startsOn: "2023-07-15", endsOn: "2023-08-15", days: 10 })],
      [30, 30, 62],
    ],
  ])("%s", (_, stays, expected) => {
    expect(amounts("2024-03-01", ...stays)).toEqual(expected)
  })
})

describe("a stay across the window's edge is pro-rated down to whole days", () => {
  test.each([
    ["2025-06-30", [31, 31, 62], "still whole"],
    ["2025-07-01", [30, 30, 61], "61 of 62 days: 30.5"],
    ["2025-07-02", [30, 30, 60], "60 of 62 days: 30"],
    ["2025-07-31", [15, 15, 31], "half of it: 15.5"],
    ["2025-08-30", [0, 0, 1], "one day of 62: 0.5"],
    ["2025-08-31", [0, 0, 0], "gone"],
  ])("on %s: %j (%s)", (asOf, expected) => {
    expect(amounts(asOf, half)).toEqual(expected)
  })

  test("a stay that is gone, or has not begun, is no evidence", () => {
    expect(on("2025-08-30", half).stays).toEqual([half])
    expect(on("2025-08-31", half).stays).toEqual([])
    expect(on("2020-06-30", half).stays).toEqual([])
  })

  test.each([
    ["2029-02-28", [1, 1, 1]],
    ["2029-03-01", [0, 0, 0]],
  ])("a 29 February is in the window until the common year's 28 February: on %s %j", (asOf, expected) => {
    expect(amounts(asOf, aStay({ startsOn: "2024-02-29", endsOn: "2024-02-29", days: 1 }))).toEqual(expected)
  })

  test("each stay is rounded down by itself", () => {
    const other = aStay({ startsOn: "2020-07-01", endsOn: "2020-08-31", days: 1 })
    expect(amounts("2025-07-01", half, other)).toEqual([30, 30, 61])
  })
})

describe("a stay that still runs", () => {
  const open = aStay({ startsOn: "2024-01-01", endsOn: null, days: 20 })
  test.each([
    ["2023-12-31", [0, 0, 0]],
    ["2024-01-01", [1, 20, 1]],
    ["2024-01-20", [20, 20, 20]],
    ["2024-03-01", [20, 20, 61]],
  ])("without an end runs to the day: on %s %j", (asOf, expected) => {
    expect(amounts(asOf, open)).toEqual(expected)
  })

  test("open since before the window is pro-rated by its length so far", () => {
    // 2190 days so far, one attested for each; the window holds 1826 of them
    const since = aStay({ startsOn: "2018-01-02", endsOn: null, days: 2190 })
    expect(amounts("2023-12-31", since)).toEqual([1826, 1826, 1826])
  })

  test("with its end ahead has only the share of its days that has passed", () => {
    expect(amounts("2023-07-31", aStay({ days: 62 }))).toEqual([31, 31, 31])
    expect(amounts("2023-07-31", aStay({ days: 31 }))).toEqual([15, 15, 31])
  })
})

test("stays are told earliest first, in whatever order they came", () => {
  const [first, second] = [aStay({ startsOn: "2023-01-01", endsOn: "2023-01-31" }), aStay()]
  expect(on("2024-03-01", second, first)).toEqual(on("2024-03-01", first, second))
  expect(on("2024-03-01", second, first).stays).toEqual([first, second])
})
