import { describe, expect, test } from "vitest"
import { ageOn } from "~/domain/calendar/age"
import { civilDate } from "~/domain/calendar/civil-date"

describe("age in completed years", () => {
  test.each([
    ["1970-03-15", "2025-03-14", 54],
    ["1970-03-15", "2025-03-15", 55],
    ["1972-02-29", "2025-02-27", 52],
    ["1972-02-29", "2025-02-28", 53],
    ["1972-02-29", "2024-02-28", 51],
    ["1972-02-29", "2024-02-29", 52],
  ])("born %s, on %s: %i", (bornOn, on, age) => {
    expect(ageOn({ bornOn: civilDate(bornOn), on: civilDate(on) })).toBe(age)
  })
})
