import { expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { requirementOf } from "~/domain/induction/requirement"

const period = { startsOn: civilDate("2022-09-01"), endsOn: civilDate("2023-08-31") }
const entries = [
  anEntry({ endsOn: "2022-09-01", hours: 0.1, topic: "management" }),
  anEntry({ endsOn: "2022-10-01", hours: 0.2 }),
  anEntry({ endsOn: "2023-09-01", hours: 50 }),
]
const ask = (given: { topic?: "management"; asOf?: string }) =>
  requirementOf({ entries, period, topic: given.topic ?? null, requiredHours: 120, asOf: civilDate(given.asOf ?? "2024-01-01") })

test("counts what ended in the period, to a tenth, and keeps what it counted", () => {
  expect(ask({})).toEqual({ period, requiredHours: 120, hours: 0.3, counted: entries.slice(0, 2) })
})

test("counts one topic only where one is asked for, and nothing after the day", () => {
  expect(ask({ topic: "management" }).hours).toBe(0.1)
  expect([ask({ asOf: "2022-09-30" }).hours, ask({ asOf: "2022-10-01" }).hours]).toEqual([0.1, 0.3])
})

test("counts a repeat once, and of another topic not at all: it does not stand", () => {
  const told = [
    anEntry({ projectName: "研修", endsOn: "2022-10-01", hours: 5, topic: "management" }),
    anEntry({ projectName: "研修", endsOn: "2022-11-01", hours: 9 }),
  ]
  const of = (topic: "management" | null) =>
    requirementOf({ entries: told, period, topic, requiredHours: 1, asOf: civilDate("2024-01-01") }).hours
  expect([of(null), of("management")]).toEqual([9, 5])
})
