import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { appraisalsRemedy, hoursRemedy } from "~/domain/registration/remedy"

const until = civilDate("2024-06-30")

test.each([
  ["2024-06-30", "registration.remedy.hours"],
  ["2024-07-01", "registration.remedy.hours_closed"],
])("hours that lack on %s: %s", (asOf, key) => {
  expect(hoursRemedy({ missingHours: 0.1, until, asOf: civilDate(asOf) })).toEqual({ key, values: { missing: 0.1, until } })
  expect(hoursRemedy({ missingHours: 0, until, asOf: civilDate(asOf) })).toBeNull()
})

test("the years that were below 合格, earliest first", () => {
  expect(appraisalsRemedy([2022, 2020])).toEqual({ key: "registration.remedy.appraisals", values: { years: "2020、2022" } })
})
