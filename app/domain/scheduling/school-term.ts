/** The two terms of a school year, by which a trainer's load is counted: September to January, February to August. */
import { type CivilDate, civilDate } from "../calendar/civil-date"
import type { ClosedPeriod } from "../calendar/period"
import { schoolYearOf, schoolYearPeriod } from "../calendar/school-year"

export const SCHOOL_TERMS = ["autumn", "spring"] as const
export type SchoolTerm = (typeof SCHOOL_TERMS)[number]

/** The days of a term of the school year that begins in `startYear`; null = of the whole year. */
export function schoolTermPeriod(startYear: number, term: SchoolTerm | null): ClosedPeriod {
  const { startsOn, endsOn } = schoolYearPeriod(startYear)
  if (term === "autumn") return { startsOn, endsOn: civilDate(`${startYear + 1}-01-31`) }
  if (term === "spring") return { startsOn: civilDate(`${startYear + 1}-02-01`), endsOn }
  return { startsOn, endsOn }
}

/** The term that a day lies in. */
export function schoolTermOf(on: CivilDate): { readonly startYear: number; readonly term: SchoolTerm } {
  const startYear = schoolYearOf(on)
  return { startYear, term: on <= schoolTermPeriod(startYear, "autumn").endsOn ? "autumn" : "spring" }
}
