import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PlanChoice } from "./plan-page"

/** The plan whose 专栏6 the report of that name is of. */
export const COLUMN_6_PLAN = "dadukou-14fyp"

/** The plan whose period holds the day; else the last that had begun by then; else the first. */
export function planOfDay(plans: readonly PlanChoice[], on: CivilDate): PlanChoice | null {
  const byStart = [...plans].sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1))
  const holding = byStart.find(({ periodStart, deadline }) => periodStart <= on && on <= deadline)
  return holding ?? byStart.filter(({ periodStart }) => periodStart <= on).at(-1) ?? byStart[0] ?? null
}
