import { type CivilDate, earlierOf, yearOf } from "~/domain/calendar/civil-date"
import type { Plan } from "~/domain/indicators/plan"
import type { DrawSuggestion } from "./assessment-page"

const yearEnd = (year: number) => `${year}-12-31` as CivilDate

/** The usual day of each kind of assessment, none after today: the last year's end, the end of the plan's third year, its deadline, today. */
export function usualDays({ periodStart, deadline }: Pick<Plan, "periodStart" | "deadline">, today: CivilDate): readonly DrawSuggestion[] {
  const lastYearEnd = today === yearEnd(yearOf(today)) ? today : yearEnd(yearOf(today) - 1)
  const middle = yearEnd(yearOf(periodStart) + 2)
  const within = (day: CivilDate) => (day < periodStart ? earlierOf(today, deadline) : earlierOf(day, earlierOf(today, deadline)))
  return [
    { kind: "yearly", asOf: within(lastYearEnd) },
    { kind: "midterm", asOf: within(middle) },
    { kind: "final", asOf: within(deadline) },
    { kind: "special", asOf: today },
  ]
}
