import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { planOfDay } from "~/features/plan/report/default-plan"

const plan = (id: string, from: string, to: string) => ({ id, name: id, periodStart: civilDate(from), deadline: civilDate(to) })
const PLANS = [plan("later", "2026-01-01", "2030-12-31"), plan("earlier", "2021-01-01", "2025-12-31")]

test.each([
  ["2020-12-31", "earlier"],
  ["2021-01-01", "earlier"],
  ["2025-12-31", "earlier"],
  ["2026-01-01", "later"],
  ["2030-12-31", "later"],
  ["2031-01-01", "later"],
])("on %s the plan is the %s one", (on, id) => {
  expect(planOfDay(PLANS, civilDate(on))?.id).toBe(id)
})

test("where there is no plan there is none", () => {
  expect(planOfDay([], civilDate("2024-01-01"))).toBeNull()
})
