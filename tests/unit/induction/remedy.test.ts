import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { remedyFor } from "~/domain/induction/remedy"

const until = civilDate("2023-08-31")

test.each([
  ["new-teacher-hours", "2023-08-31", "induction.remedy.hours"],
  ["principal-hours", "2023-08-31", "induction.remedy.principal_hours"],
  ["new-teacher-hours", "2023-09-01", "induction.remedy.closed"],
  ["principal-hours", "2023-09-01", "induction.remedy.closed"],
] as const)("%s on %s: %s", (id, asOf, key) => {
  expect(remedyFor({ id, missingHours: 0.1, until, asOf: civilDate(asOf) })).toEqual({ key, values: { missing: 0.1, until } })
  expect(remedyFor({ id, missingHours: 0, until, asOf: civilDate(asOf) })).toBeNull()
})
