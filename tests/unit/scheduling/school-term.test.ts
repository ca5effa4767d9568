import { expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { schoolTermOf, schoolTermPeriod } from "~/domain/scheduling/school-term"

test.each([
  ["2026-08-31", 2025, "spring"],
  ["2026-09-01", 2026, "autumn"],
  ["2027-01-31", 2026, "autumn"],
  ["2027-02-01", 2026, "spring"],
] as const)("%s lies in the school year %i, term %s", (on, startYear, term) => {
  expect(schoolTermOf(civilDate(on))).toEqual({ startYear, term })
})

test("the two terms are the whole year, without a gap or a day of both", () => {
  const [autumn, spring, year] = [schoolTermPeriod(2027, "autumn"), schoolTermPeriod(2027, "spring"), schoolTermPeriod(2027, null)]
  expect(autumn.startsOn).toBe(year.startsOn)
  expect(spring.endsOn).toBe(year.endsOn)
  expect(addDays(autumn.endsOn, 1)).toBe(spring.startsOn)
})
