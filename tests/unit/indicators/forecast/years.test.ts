import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { yearsAhead, yearsKnown } from "~/domain/indicators/forecast/years"

const known = (knownFrom: string, asOf: string) => yearsKnown({ knownFrom: civilDate(knownFrom), asOf: civilDate(asOf) })

test("whole years before the running one, and the part of it that is over", () => {
  expect(known("2021-01-01", "2023-07-02")).toEqual({ whole: [2021, 2022], running: { year: 2023, part: 183 / 365 } })
  expect(known("2021-01-01", "2024-01-01")).toEqual({ whole: [2021, 2022, 2023], running: { year: 2024, part: 1 / 366 } })
})

test("on its last day the running year is whole", () => {
  expect(known("2021-01-01", "2022-12-30").whole).toEqual([2021])
  expect(known("2021-01-01", "2022-12-31")).toEqual({ whole: [2021, 2022], running: null })
})

test("at most five whole years, and no first year that is on record in part", () => {
  expect(known("2010-01-01", "2026-11-25").whole).toEqual([2021, 2022, 2023, 2024, 2025])
  expect(known("2021-01-02", "2023-06-30").whole).toEqual([2022])
  expect(known("2023-02-01", "2023-06-30")).toEqual({ whole: [], running: null })
  expect(known("2023-01-01", "2023-06-30")).toEqual({ whole: [], running: { year: 2023, part: 181 / 365 } })
})

test("years ahead, parts included; none once the deadline has come", () => {
  expect(yearsAhead({ asOf: civilDate("2024-12-31"), deadline: civilDate("2025-12-31") })).toBeCloseTo(1, 2)
  expect(yearsAhead({ asOf: civilDate("2025-12-31"), deadline: civilDate("2025-12-31") })).toBe(0)
  expect(yearsAhead({ asOf: civilDate("2026-01-01"), deadline: civilDate("2025-12-31") })).toBe(0)
})
