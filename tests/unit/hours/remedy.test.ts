import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { remedyFor } from "~/domain/hours/remedy"

const until = civilDate("2025-12-31")

test.each([
  ["total", 12.5, "2025-12-31", "hours.remedy.total"],
  ["concentrated", 12.5, "2025-12-31", "hours.remedy.concentrated"],
  ["total", 12.5, "2026-01-01", "hours.remedy.closed"],
  ["concentrated", 0.1, "2026-01-01", "hours.remedy.closed"],
] as const)("%s hours, %d lacking on %s: %s", (kind, missingHours, asOf, key) => {
  expect(remedyFor({ kind, missingHours, until, asOf: civilDate(asOf) })).toEqual({ key, values: { missing: missingHours, until } })
})

test("nothing lacks, nothing is to be done", () => {
  expect(remedyFor({ kind: "total", missingHours: 0, until, asOf: until })).toBeNull()
})
