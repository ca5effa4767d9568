import { type CivilDate, earlierOf, eve, yearOf } from "~/domain/calendar/civil-date"
import type { StudioDays } from "./studio-state"

/** The last calendar year by today in which the studio was at work for at least a day. */
export function lastYearAtWork({ foundedOn, cycleEndsOn, withdrawnOn }: StudioDays, today: CivilDate): number {
  const ends = [today, ...(cycleEndsOn === null ? [] : [cycleEndsOn]), ...(withdrawnOn === null ? [] : [eve(withdrawnOn)])]
  return Math.max(yearOf(foundedOn), yearOf(ends.reduce(earlierOf)))
}

/** The years at work that are over and have not been assessed, earliest first. */
export function yearsToAssess(
  studio: StudioDays,
  { assessed, today }: { assessed: readonly number[]; today: CivilDate },
): readonly number[] {
  return yearsAtWork(studio, today).filter((year) => year < yearOf(today) && !assessed.includes(year))
}

/** Every calendar year by today in which the studio was at work, earliest first. */
export function yearsAtWork(studio: StudioDays, today: CivilDate): readonly number[] {
  const first = yearOf(studio.foundedOn)
  return Array.from({ length: lastYearAtWork(studio, today) - first + 1 }, (_, at) => first + at)
}
