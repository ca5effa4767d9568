import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { schoolYearOf, schoolYearPeriod } from "~/domain/calendar/school-year"

test.each([
  ["2023-08-31", 2022],
  ["2023-09-01", 2023],
  ["2023-12-31", 2023],
  ["2024-01-01", 2023],
  ["2024-02-29", 2023],
  ["2024-08-31", 2023],
  ["2024-09-01", 2024],
])("%s lies in the school year of %i", (date, year) => {
  expect(schoolYearOf(civilDate(date))).toBe(year)
})

test("a school year runs from 1 September to 31 August", () => {
  expect(schoolYearPeriod(2023)).toEqual({ startsOn: "2023-09-01", endsOn: "2024-08-31" })
  expect(() => schoolYearPeriod(2199)).toThrow("not a civil date")
})
