import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Known } from "~/domain/induction/criteria"
import { type Deciding, summaryOf } from "~/domain/induction/summary"

const period = { startsOn: civilDate("2022-09-01"), endsOn: civilDate("2023-08-31") }
const known = (hours: number, requiredHours: number): Known => ({ period, requiredHours, hours, counted: [] })
const summary = (...deciding: Deciding[]) => summaryOf({ deciding, firstPackFrom: "2021-01-01" })

test.each<[Deciding, string, object | undefined]>([
  [{ id: "new-teacher-hours", outcome: "met", known: known(130, 120) }, "induction.summary.met", { hours: 130, required: 120 }],
  [{ id: "principal-hours", outcome: "met", known: known(300, 300) }, "induction.summary.principal_met", { hours: 300, required: 300 }],
  [
    { id: "new-teacher-hours", outcome: "not_met", known: known(100, 120) },
    "induction.summary.not_met",
    { hours: 100, required: 120, missing: 20 },
  ],
  [
    { id: "principal-hours", outcome: "not_met", known: known(1, 300) },
    "induction.summary.principal_not_met",
    { hours: 1, required: 300, missing: 299 },
  ],
  [
    { id: "new-teacher-hours", outcome: "undetermined", known: known(0, 120) },
    "induction.summary.running",
    { hours: 0, required: 120, missing: 120, until: "2023-08-31" },
  ],
  [
    { id: "principal-hours", outcome: "undetermined", known: known(0, 300) },
    "induction.summary.principal_running",
    { hours: 0, required: 300, missing: 300, until: "2023-08-31" },
  ],
  [{ id: "new-teacher-hours", outcome: "undetermined", known: "unknown" }, "induction.summary.teaching_since_unknown", undefined],
  [{ id: "principal-hours", outcome: "undetermined", known: "unknown" }, "induction.summary.post_kind_unknown", undefined],
  [
    { id: "new-teacher-hours", outcome: "not_applicable", known: "not_concerned" },
    "induction.summary.not_concerned",
    { from: "2021-01-01" },
  ],
])("of %j is %s", (deciding, key, values) => {
  expect(summary(deciding)).toEqual(values === undefined ? { key } : { key, values })
})

test("two that are met are told together; of two that are not, the first", () => {
  const [asNew, asPrincipal] = [known(130, 120), known(310, 300)]
  expect(
    summary({ id: "new-teacher-hours", outcome: "met", known: asNew }, { id: "principal-hours", outcome: "met", known: asPrincipal }),
  ).toEqual({ key: "induction.summary.both_met", values: { hours: 130, required: 120, principalHours: 310, principalRequired: 300 } })
  expect(
    summary(
      { id: "new-teacher-hours", outcome: "not_met", known: asNew },
      { id: "principal-hours", outcome: "not_met", known: asPrincipal },
    ).key,
  ).toBe("induction.summary.not_met")
})

test("a verdict that nothing decided is a programmer's mistake", () => {
  expect(() => summary()).toThrow("at least one criterion")
})
