import { describe, expect, test } from "vitest"
import { plan14 } from "#tests/support/plans"
import { civilDate } from "~/domain/calendar/civil-date"
import { isInForce, isNew } from "~/domain/indicators/in-period"

const dateOrNull = (text: string | null) => (text === null ? null : civilDate(text))

describe("new in the plan period", () => {
  const isNewOn = (on: string, asOf: string, withdrawnOn: string | null = null) =>
    isNew({ on: civilDate(on), withdrawnOn: dateOrNull(withdrawnOn) }, { plan: plan14(), asOf: civilDate(asOf) })

  test.each([
    ["2020-12-31", "2025-12-31", false],
    ["2021-01-01", "2025-12-31", true],
    ["2025-12-31", "2025-12-31", true],
    ["2023-06-01", "2023-05-31", false],
    ["2023-06-01", "2023-06-01", true],
    ["2025-12-31", "2026-03-01", true],
    ["2026-01-01", "2026-03-01", false],
  ])("begun on %s, asked on %s: %s", (on, asOf, expected) => {
    expect(isNewOn(on, asOf)).toBe(expected)
  })

  test.each([
    ["2024-01-01", "2023-12-31", true],
    ["2024-01-01", "2024-01-01", false],
    ["2024-01-01", "2026-03-01", false],
    ["2026-02-01", "2026-03-01", false],
  ])("withdrawn on %s, asked on %s: %s", (withdrawnOn, asOf, expected) => {
    expect(isNewOn("2022-06-01", asOf, withdrawnOn)).toBe(expected)
  })
})

describe("in force on the day", () => {
  const isInForceOn = (asOf: string, endsOn: string | null = null, withdrawnOn: string | null = null) =>
    isInForce({ on: civilDate("2015-09-01"), endsOn: dateOrNull(endsOn), withdrawnOn: dateOrNull(withdrawnOn) }, civilDate(asOf))

  test.each([
    ["2015-08-31", null, null, false],
    ["2015-09-01", null, null, true],
    ["2024-08-31", "2024-08-31", null, true],
    ["2024-09-01", "2024-08-31", null, false],
    ["2023-12-31", null, "2024-01-01", true],
    ["2024-01-01", null, "2024-01-01", false],
  ])("on %s, until %s, withdrawn on %s: %s", (asOf, endsOn, withdrawnOn, expected) => {
    expect(isInForceOn(asOf, endsOn, withdrawnOn)).toBe(expected)
  })
})
