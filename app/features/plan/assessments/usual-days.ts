import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import type { Plan } from "~/domain/indicators/plan"
import type { DrawSuggestion } from "./assessment-page"

const yearEnd = (year: number) => `${year}-12-31` as CivilDate

/**
 * The usual day of each kind of assessment that has come: the last year's end, the end of the plan's third year, its deadline, today.
 * A day to come, or one before the plan began, is offered to nobody.
 */
export function usualDays({ periodStart, deadline }: Pick<Plan, "periodStart" | "deadline">, today: CivilDate): readonly DrawSuggestion[] {
  const lastYearEnd = today === yearEnd(yearOf(today)) ? today : yearEnd(yearOf(today) - 1)
  const days = [
    { kind: "yearly", asOf: lastYearEnd > deadline ? deadline : lastYearEnd },
    { kind: "midterm", asOf: yearEnd(yearOf(periodStart) + 2) },
    { kind: "final", asOf: deadline },
    { kind: "special", asOf: today },
  ] as const
  return days.filter(({ asOf }) => periodStart <= asOf && asOf <= today)
}
