import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  dayNumber,
  daysBetween,
  earlierOf,
  eve,
  firstDayOfMonth,
  firstDayOfYear,
  fromDayNumber,
  lastDayOfMonth,
  laterOf,
  monthOf,
  parseCivilDate,
  yearOf,
} from "~/domain/calendar/civil-date"

const d = civilDate
const dayNumbers = fc.integer({ min: dayNumber(d("1900-01-01")), max: dayNumber(d("2199-12-31")) })

describe("a civil date", () => {
  test.each(["1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2023-02-28", "2023-04-30", "2023-12-31"])("%s is one", (text) => {
    expect(parseCivilDate(text)).toBe(text)
  })

  test.each([
    "1899-12-31",
    "2200-01-01",
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2023-04-31",
    "2023-06-31",
    "2023-09-31",
    "2023-11-31",
    "2023-01-32",
    "2023-01-00",
    "2023-00-10",
    "2023-13-01",
    "2024-9-1",
    "20240901",
    "2024/09/01",
    " 2024-09-01",
    "2024-09-01\n",
    "2024-09-01T00:00:00Z",
    "",
    "２０２４-09-01",
  ])("%j is none", (text) => {
    expect(parseCivilDate(text)).toBeNull()
    expect(() => civilDate(text)).toThrow("not a civil date")
  })

  test("has a year and a month from 1 to 12", () => {
    expect([yearOf(d("2024-09-01")), monthOf(d("2024-09-01"))]).toEqual([2024, 9])
  })
})

describe("day numbers", () => {
  test("count from 1970-01-01", () => {
    expect([dayNumber(d("1970-01-01")), dayNumber(d("1969-12-31")), dayNumber(d("2000-03-01"))]).toEqual([0, -1, 11_017])
  })

  test("lead back to the date, and the next number is the next day", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = fromDayNumber(number)
        expect(dayNumber(date)).toBe(number)
        expect(parseCivilDate(date)).toBe(date)
        expect(fromDayNumber(number + 1) > date).toBe(true)
      }),
    )
  })

  test("agree with the platform's calendar on every day of 1896 to 2204", () => {
    const last = Date.UTC(2204, 11, 31) / 86_400_000
    for (let number = Date.UTC(1896, 0, 1) / 86_400_000; number <= last; number++) {
      if (fromDayNumber(number) !== new Date(number * 86_400_000).toISOString().slice(0, 10)) expect.fail(`day ${number}`)
    }
  })
})

describe("arithmetic", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["1988-07-01", 153, "1988-12-01"],
  ])("%s %i days on is %s", (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to)
    expect(daysBetween(d(from), d(to))).toBe(days)
  })

  test.each([
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-08-31", 0, "2024-08-31"],
    ["2023-11-30", 25, "2025-12-30"],
  ])("%s %i months on is %s", (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to)
  })

  test("29 February has its anniversary on 28 February of a common year, on its day in a leap year", () => {
    expect([addYears(d("2024-02-29"), 1), addYears(d("2024-02-29"), 4), addYears(d("2024-02-29"), -5)]).toEqual([
      "2025-02-28",
      "2028-02-29",
      "2019-02-28",
    ])
  })

  test("knows the eve, and the edges of a month and a year", () => {
    expect(eve(d("2024-03-01"))).toBe("2024-02-29")
    expect([firstDayOfMonth(d("2024-02-17")), lastDayOfMonth(d("2024-02-17")), lastDayOfMonth(d("2023-12-01"))]).toEqual([
      "2024-02-01",
      "2024-02-29",
      "2023-12-31",
    ])
    expect(firstDayOfYear(2024)).toBe("2024-01-01")
  })

  test("tells the earlier and the later of two days", () => {
    expect([earlierOf(d("2024-01-02"), d("2024-01-10")), laterOf(d("2024-01-02"), d("2024-01-10"))]).toEqual(["2024-01-02", "2024-01-10"])
    expect([earlierOf(d("2024-02-01"), d("2024-01-10")), laterOf(d("2024-02-01"), d("2024-01-10"))]).toEqual(["2024-01-10", "2024-02-01"])
  })
})
