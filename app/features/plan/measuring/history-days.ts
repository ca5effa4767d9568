import { type CivilDate, eve, firstDayOfYear, yearOf } from "~/domain/calendar/civil-date"
import type { Plan } from "~/domain/indicators/plan"

/** The last days of the plan's years that are over. */
export function historyDays({ periodStart, deadline }: Pick<Plan, "periodStart" | "deadline">, today: CivilDate): readonly CivilDate[] {
  const years = Math.max(0, yearOf(deadline) - yearOf(periodStart) + 1)
  return Array.from({ length: years }, (_, at) => eve(firstDayOfYear(yearOf(periodStart) + at + 1))).filter((day) => day < today)
}
