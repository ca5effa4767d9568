import { expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { isLateWithdrawal } from "~/domain/enrolment/withdrawal"

test("a seat given back so many days before the first session is in time, a day later it is late", () => {
  const startsOn = civilDate("2026-12-05")
  const late = (daysBefore: number) => isLateWithdrawal({ on: addDays(startsOn, -daysBefore), startsOn, days: 3 })
  expect([late(4), late(3), late(2), late(0)]).toEqual([false, false, true, true])
})
