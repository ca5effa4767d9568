import { expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { weeklySeries } from "~/domain/scheduling/recurrence"

const firstOn = civilDate("2026-09-19")
const days = new Map([
  [addDays(firstOn, 7), { kind: "holiday" as const, name: "中秋节" }],
  [addDays(firstOn, 14), { kind: "exam" as const, name: "考试" }],
  [addDays(firstOn, 21), { kind: "workday" as const, name: "调休" }],
])

test("a series goes on a week later where a day is a holiday or an exam day, and says which days it left out", () => {
  expect(weeklySeries({ firstOn, count: 3, untilOn: addDays(firstOn, 28), days })).toEqual({
    held: [firstOn, addDays(firstOn, 21), addDays(firstOn, 28)],
    skipped: [addDays(firstOn, 7), addDays(firstOn, 14)],
  })
})

test("it has no session after its last day, be it short of its count", () => {
  expect(weeklySeries({ firstOn, count: 3, untilOn: addDays(firstOn, 27), days }).held).toEqual([firstOn, addDays(firstOn, 21)])
  expect(weeklySeries({ firstOn, count: 3, untilOn: addDays(firstOn, -1), days }).held).toEqual([])
})
