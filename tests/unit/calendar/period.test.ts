import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateBetween } from "#tests/support/arbitraries"
import { addDays, civilDate, eve } from "~/domain/calendar/civil-date"
import {
  type ClosedPeriod,
  clipTo,
  completedYears,
  contains,
  countFullCalendarMonths,
  fullCalendarMonths,
  fullMonths,
  touches,
  unionOf,
} from "~/domain/calendar/period"

const d = civilDate
const from = (startsOn: string, endsOn: string): ClosedPeriod => ({ startsOn: d(startsOn), endsOn: d(endsOn) })
const open = (startsOn: string) => ({ startsOn: d(startsOn), endsOn: null })
const march = from("2024-03-01", "2024-03-31")
const closedPeriods = fc
  .record({ startsOn: dateBetween("2023-01-01", "2024-12-31"), days: fc.integer({ min: 0, max: 120 }) })
  .map(({ startsOn, days }) => ({ startsOn, endsOn: addDays(startsOn, days) }))

describe("a period", () => {
  test("contains both of its ends and not the days beyond", () => {
    const days = ["2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"].map(d)
    expect(days.map((day) => contains(march, day))).toEqual([false, true, true, false])
    expect(days.map((day) => contains(open("2024-03-01"), day))).toEqual([false, true, true, true])
  })

  test.each([
    ["ends on its first day", from("2024-02-01", "2024-03-01"), true],
    ["ends on its eve", from("2024-02-01", "2024-02-29"), false],
    ["begins on its last day", from("2024-03-31", "2024-04-30"), true],
    ["begins on the day after", from("2024-04-01", "2024-04-30"), false],
    ["is open and begins on its last day", open("2024-03-31"), true],
    ["is open and begins on the day after", open("2024-04-01"), false],
  ])("touches another that %s: %s", (_, other, expected) => {
    expect([touches(march, other), touches(other, march)]).toEqual([expected, expected])
    expect(clipTo(other, march) !== null).toBe(expected)
  })

  test("is clipped to a window, an open end to the window's", () => {
    expect(clipTo(from("2024-02-10", "2024-03-10"), march)).toEqual(from("2024-03-01", "2024-03-10"))
    expect(clipTo(open("2024-03-10"), march)).toEqual(from("2024-03-10", "2024-03-31"))
    expect(clipTo(from("2024-03-05", "2024-05-10"), march)).toEqual(from("2024-03-05", "2024-03-31"))
  })
})

describe("a union of periods", () => {
  test("joins what overlaps or adjoins, and keeps a gap of one day", () => {
    expect(unionOf([from("2024-03-11", "2024-03-20"), from("2024-03-01", "2024-03-10")])).toEqual([from("2024-03-01", "2024-03-20")])
    expect(unionOf([from("2024-03-01", "2024-03-20"), from("2024-03-05", "2024-03-06")])).toEqual([from("2024-03-01", "2024-03-20")])
    expect(unionOf([from("2024-03-01", "2024-03-10"), from("2024-03-12", "2024-03-20")])).toHaveLength(2)
    expect(unionOf([])).toEqual([])
  })

  test("holds the same days, in order, with a gap between any two", () => {
    fc.assert(
      fc.property(fc.array(closedPeriods, { maxLength: 6 }), dateBetween("2023-01-01", "2025-04-30"), (list, day) => {
        const union = unionOf(list)
        expect(union.some((period) => contains(period, day))).toBe(list.some((period) => contains(period, day)))
        union.slice(1).forEach((period, at) => {
          expect(union[at]!.endsOn < eve(period.startsOn)).toBe(true)
        })
      }),
    )
  })
})

describe("months of a period", () => {
  test.each([
    ["2024-01-01", "2024-01-31", ["2024-01"]],
    ["2024-01-02", "2024-02-29", ["2024-02"]],
    ["2024-01-02", "2024-01-31", []],
    ["2024-01-01", "2024-01-30", []],
    ["2023-11-15", "2024-03-15", ["2023-12", "2024-01", "2024-02"]],
    ["2024-02-01", "2024-02-28", []],
    ["2024-03-20", "2024-03-10", []],
  ])("%s to %s holds the calendar months %j", (startsOn, endsOn, months) => {
    expect(fullCalendarMonths(from(startsOn, endsOn))).toEqual(months)
    expect(countFullCalendarMonths(from(startsOn, endsOn))).toBe(months.length)
  })

  test("a cycle of five years holds 60", () => {
    expect(countFullCalendarMonths(from("2021-01-01", "2025-12-31"))).toBe(60)
  })

  test.each([
    ["2021-09-01", "2022-08-31", 12],
    ["2021-09-01", "2022-08-30", 11],
    ["2021-09-15", "2021-10-14", 1],
    ["2021-09-15", "2021-10-13", 0],
    ["2023-01-31", "2023-02-27", 1],
    ["2023-01-31", "2023-02-26", 0],
    ["2024-02-29", "2025-02-27", 12],
    ["2024-02-29", "2025-02-26", 11],
    ["2024-03-20", "2024-03-01", 0],
  ])("%s to %s is %i months by anniversaries", (startsOn, endsOn, months) => {
    expect(fullMonths(from(startsOn, endsOn))).toBe(months)
  })

  test.each([
    ["2019-09-01", "2025-08-31", 5],
    ["2019-09-01", "2025-09-01", 6],
    ["2020-02-29", "2025-02-27", 4],
    ["2020-02-29", "2025-02-28", 5],
    ["2020-02-29", "2024-02-28", 3],
    ["2020-02-29", "2024-02-29", 4],
    ["2024-01-01", "2023-01-01", 0],
  ])("from %s on %s %i years are completed", (since, on, years) => {
    expect(completedYears(d(since), d(on))).toBe(years)
  })
})
