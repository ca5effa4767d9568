import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { aLeave } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Leave } from "~/domain/facts"
import { expectedTenths, paceOf, proportion } from "~/domain/hours/pace"

const d = civilDate
const duty = { startsOn: d("2021-01-01"), endsOn: d("2025-12-31") }
const paceOn = (asOf: string, leaves: readonly Leave[] = []) => paceOf({ duty, leaves, asOf: d(asOf) })

describe("months of duty", () => {
  test.each([
    ["2021-01-30", 0],
    ["2021-01-31", 1],
    ["2021-02-27", 1],
    ["2021-02-28", 2],
    ["2025-12-30", 59],
    ["2025-12-31", 60],
    ["2026-06-30", 60],
  ])("by %s %i are full", (asOf, completedMonths) => {
    expect(paceOn(asOf)).toEqual({ months: 60, completedMonths, leaveMonths: 0 })
  })

  test("are none without duty, or where it ends before it begins or has not begun", () => {
    expect(paceOf({ duty: null, leaves: [aLeave()], asOf: d("2023-01-01") })).toEqual({ months: 0, completedMonths: 0, leaveMonths: 0 })
    const empty = { startsOn: d("2026-09-01"), endsOn: d("2025-12-31") }
    expect(paceOf({ duty: empty, leaves: [aLeave()], asOf: d("2025-01-01") })).toEqual({ months: 0, completedMonths: 0, leaveMonths: 0 })
    const later = { startsOn: d("2024-09-01"), endsOn: d("2025-12-31") }
    expect(paceOf({ duty: later, leaves: [aLeave()], asOf: d("2023-01-01") })).toEqual({ months: 16, completedMonths: 0, leaveMonths: 0 })
  })
})

describe("months of leave", () => {
  test.each([
    ["a month", [aLeave({ startsOn: "2022-03-01", endsOn: "2022-03-31" })], 1],
    ["a month but its first day", [aLeave({ startsOn: "2022-03-02", endsOn: "2022-03-31" })], 0],
    ["a month but its last day", [aLeave({ startsOn: "2022-03-01", endsOn: "2022-03-30" })], 0],
    [
      "two kinds that adjoin within it",
      [
        aLeave({ startsOn: "2022-03-01", endsOn: "2022-03-10" }),
        aLeave({ kind: "maternity", startsOn: "2022-03-11", endsOn: "2022-03-31" }),
      ],
      1,
    ],
    [
      "the same month twice",
      [aLeave({ startsOn: "2022-03-01", endsOn: "2022-03-31" }), aLeave({ kind: "study", startsOn: "2022-02-20", endsOn: "2022-04-02" })],
      1,
    ],
    ["since before duty", [aLeave({ startsOn: "2020-11-01", endsOn: "2021-02-28" })], 2],
    ["still running", [aLeave({ startsOn: "2022-11-15" })], 7],
    ["with an end that lies ahead", [aLeave({ startsOn: "2022-11-15", endsOn: "2024-12-31" })], 7],
    ["that has not begun", [aLeave({ startsOn: "2023-07-01" })], 0],
  ])("%s", (_, leaves, leaveMonths) => {
    expect(paceOn("2023-06-30", leaves).leaveMonths).toBe(leaveMonths)
  })
})

describe("hours expected by now", () => {
  test.each([
    [360, 60, 30, 0, 1800],
    [360, 60, 60, 0, 3600],
    [360, 60, 0, 0, 0],
    [360, 60, 30, 12, 1350],
    [360, 60, 30, 30, 0],
    [192, 32, 32, 32, 0],
    // 100 × 1 / 16 = 6.25 and 100 × 1 / 7 = 14.2857…, 100 × 2 / 7 = 28.571…
    [100, 16, 1, 0, 63],
    [100, 7, 1, 0, 143],
    [100, 7, 2, 0, 286],
    [0, 0, 0, 0, 0],
  ])("of %i for %i months, %i completed, %i on leave: %i tenths", (requiredHours, months, completedMonths, leaveMonths, tenths) => {
    expect(expectedTenths({ requiredHours, pace: { months, completedMonths, leaveMonths } })).toBe(tenths)
  })
})

describe("proportion", () => {
  test.each([
    [360, 60, 360],
    [360, 59, 354],
    [360, 1, 6],
    [360, 0, 0],
    [100, 1, 2],
    [100, 3, 5],
    [60, 7, 7],
  ])("of %i for %i months is %i, rounded up", (full, months, hours) => {
    expect(proportion({ full, months, fullMonths: 60 })).toBe(hours)
  })

  test("never falls as months grow, and never exceeds the whole", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(60), fc.nat(60), (full, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(proportion({ full, months: less, fullMonths: 60 })).toBeLessThanOrEqual(proportion({ full, months: more, fullMonths: 60 }))
        expect(proportion({ full, months: more, fullMonths: 60 })).toBeLessThanOrEqual(full)
      }),
    )
  })
})
