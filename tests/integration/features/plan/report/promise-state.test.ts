import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { IndicatorOutcome } from "~/domain/indicators/indicator"
import { promiseState } from "~/features/plan/report/promise-state"

const deadline = civilDate("2025-12-31")
const stateOn = (asOf: string, outcome: IndicatorOutcome, forecastOutcome: IndicatorOutcome | null) =>
  promiseState({ result: { outcome, asOf: civilDate(asOf), deadline }, forecastOutcome })

describe("while there is time left", () => {
  test("what the forecast does not bring to the target is at risk, met today or not", () => {
    expect(stateOn("2025-12-30", "not_met", "not_met")).toBe("at_risk")
    expect(stateOn("2025-12-30", "met", "not_met")).toBe("at_risk")
  })

  test("what it brings there is on its way, or kept", () => {
    expect(stateOn("2025-12-30", "not_met", "met")).toBe("on_track")
    expect(stateOn("2025-12-30", "met", "met")).toBe("kept")
  })

  test("without a forecast nothing is called at risk", () => {
    expect(stateOn("2025-12-30", "not_met", null)).toBe("on_track")
    expect(stateOn("2025-12-30", "met", null)).toBe("kept")
  })
})

test.each(["2025-12-31", "2026-06-30"])("from the deadline on nothing is at risk: %s", (asOf) => {
  expect(stateOn(asOf, "not_met", "not_met")).toBe("missed")
  expect(stateOn(asOf, "met", "not_met")).toBe("kept")
})

test.each(["2024-01-01", "2025-12-31"])("what is not known is neither kept nor missed: %s", (asOf) => {
  expect(stateOn(asOf, "undetermined", null)).toBe("undetermined")
  expect(stateOn(asOf, "undetermined", "not_met")).toBe("undetermined")
})
