import { describe, expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { clockOf, isTeachingDay, minuteOf, mondayOf, overlap, weekdayOf } from "~/domain/scheduling/week"

const MONDAY = civilDate("2026-09-07")

test("weeks begin on Monday, over the turn of a year and before 1970 too", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((days) => weekdayOf(addDays(MONDAY, days)))).toEqual([0, 1, 2, 3, 4, 5, 6, 0])
  expect([mondayOf(MONDAY), mondayOf(addDays(MONDAY, 6)), mondayOf(addDays(MONDAY, -1))]).toEqual([MONDAY, MONDAY, addDays(MONDAY, -7)])
  expect(mondayOf(civilDate("2026-01-01"))).toBe("2025-12-29")
  expect(weekdayOf(civilDate("1969-12-28"))).toBe(6)
})

describe("a teaching day", () => {
  const is = (on: string, kind?: "holiday" | "exam" | "workday") =>
    isTeachingDay({ on: civilDate(on), day: kind && { kind, name: "" }, vacationMonths: [7, 8] })

  test("is Monday to Friday outside the vacation, and a weekend made a workday", () => {
    expect([is("2026-09-07"), is("2026-09-11"), is("2026-09-12"), is("2026-09-13")]).toEqual([true, true, false, false])
    expect([is("2026-06-30"), is("2026-07-01"), is("2026-08-31"), is("2026-09-01")]).toEqual([true, false, false, true])
    expect([is("2026-09-12", "workday"), is("2026-09-07", "holiday"), is("2026-09-07", "exam")]).toEqual([true, false, true])
  })
})

test("two stretches that only touch do not overlap; one inside the other does", () => {
  const from = (startsMinute: number, endsMinute: number) => ({ startsMinute, endsMinute })
  expect(overlap(from(540, 660), from(660, 720))).toBe(false)
  expect(overlap(from(540, 661), from(660, 720))).toBe(true)
  expect(overlap(from(0, 1440), from(600, 601))).toBe(true)
  expect(overlap(from(600, 720), from(600, 720))).toBe(true)
})

test("a clock says its minute, and the other way round; nonsense says none", () => {
  expect([clockOf(0), clockOf(545), clockOf(1440)]).toEqual(["00:00", "09:05", "24:00"])
  expect(["9:05", "09:05", "09：05", "24:00", "09:05:00"].map(minuteOf)).toEqual([545, 545, 545, 1440, 545])
  expect(["", "9", "24:01", "12:60", "25:00", "-1:00", "9:5"].map(minuteOf)).toEqual([null, null, null, null, null, null, null])
})
