import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { isWorkingDay, type KeptDays, workingDaysAfter } from "~/domain/claims/due-days"

const NONE: KeptDays = new Map()
const after = (from: string, days: number, kept: KeptDays = NONE) => workingDaysAfter({ from: civilDate(from), days, kept })

test("Monday to Friday are worked, Saturday and Sunday are not", () => {
  const week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"]
  expect(week.map((on) => isWorkingDay(civilDate(on), NONE))).toEqual([true, true, true, true, true, false, false])
  expect([civilDate("1969-12-29"), civilDate("1969-12-28")].map((on) => isWorkingDay(on, NONE))).toEqual([true, false])
})

test("the day itself does not count, and a weekend between is passed over", () => {
  expect(after("2026-11-23", 1)).toBe("2026-11-24")
  expect(after("2026-11-23", 5)).toBe("2026-11-30")
  expect([after("2026-11-27", 1), after("2026-11-28", 1), after("2026-11-29", 1)]).toEqual(["2026-11-30", "2026-11-30", "2026-11-30"])
  expect(after("2026-11-23", 10)).toBe("2026-12-07")
})

test("the calendar takes holidays out, puts worked weekend days in, and leaves exam days as they are", () => {
  const national: KeptDays = new Map([
    ...["01", "02", "05", "06", "07"].map((day) => [civilDate(`2026-10-${day}`), "holiday"] as const),
    [civilDate("2026-10-10"), "workday"],
    [civilDate("2026-10-09"), "exam"],
  ])
  expect(after("2026-09-30", 1, national)).toBe("2026-10-08")
  expect(after("2026-09-30", 3, national)).toBe("2026-10-10")
  expect(after("2026-09-30", 4, national)).toBe("2026-10-12")
  expect(after("2026-09-30", 1)).toBe("2026-10-01")
})
