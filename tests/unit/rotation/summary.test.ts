import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Clock } from "~/domain/rotation/clock"
import type { Exemption } from "~/domain/rotation/exemption"
import { exemptSummary, yearsSummary } from "~/domain/rotation/summary"

const since = civilDate("2023-09-01")

test.each<[Exemption, string, object]>([
  [{ code: "in_rotation", since, evidence: [] }, "rotation.summary.in_rotation", { since }],
  [{ code: "on_leave", leaveKind: "maternity", evidence: [] }, "rotation.summary.on_leave", { leaveKind: "maternity" }],
  [{ code: "age", age: 56, exemptFrom: 55, evidence: [] }, "rotation.summary.age", { age: 56, exemptFrom: 55 }],
])("exempt: %j", (exemption, key, values) => {
  expect(exemptSummary(exemption)).toEqual({ key, values })
})

test("the years: due, not yet, or not known", () => {
  const dueOn = civilDate("2029-09-01")
  const clock: Clock = { startsOn: since, years: 2, requiredYears: 6, dueOn, evidence: [] }
  const known = { isLeader: false, clock, atEarliest: clock }
  expect(yearsSummary({ known, outcome: "met" })).toEqual({ key: "rotation.summary.due", values: { years: 2, required: 6, since } })
  expect(yearsSummary({ known, outcome: "not_met" })).toEqual({
    key: "rotation.summary.not_due",
    values: { years: 2, required: 6, since, dueOn },
  })
  expect(yearsSummary({ known, outcome: "undetermined" })).toEqual({ key: "rotation.summary.leader_since_unknown" })
})
