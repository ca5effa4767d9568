/** The school year (学年), by which national statistics count: 1 September to 31 August. */
import { type CivilDate, civilDate, monthOf, yearOf } from "./civil-date"
import type { ClosedPeriod } from "./period"

const FIRST_MONTH = 9

/** The year in which the school year that `date` lies in began: 2023 for 2024-08-31, 2024 for 2024-09-01. */
export function schoolYearOf(date: CivilDate): number {
  return monthOf(date) >= FIRST_MONTH ? yearOf(date) : yearOf(date) - 1
}

/** The days of the school year that begins in `startYear`, from 1900 to 2198. Throws outside. */
export function schoolYearPeriod(startYear: number): ClosedPeriod {
  return { startsOn: civilDate(`${startYear}-09-01`), endsOn: civilDate(`${startYear + 1}-08-31`) }
}
