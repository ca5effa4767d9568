import { addDays, addMonths, type CivilDate, civilDate, earlierOf, eve, laterOf, yearOf } from "~/domain/calendar/civil-date"
import { schoolYearPeriod } from "~/domain/calendar/school-year"
import { eligibilityDay } from "~/domain/rotation/ratios"
import type { SeasonProposal } from "./season-page"

/** Days that schools are given to nominate, where there is time. */
const DAYS_TO_NOMINATE = 14

/**
 * The next school year without a season: the list as of 31 August, or today where that is still to come; from 1 September for the months
 * that count, or, once that day has passed, from the spring term of the same year.
 */
export function seasonProposal({
  today,
  taken,
  creditMonths,
}: {
  today: CivilDate
  taken: readonly number[]
  creditMonths: number
}): SeasonProposal {
  let schoolYear = yearOf(today)
  while (taken.includes(schoolYear)) schoolYear++
  const year = schoolYearPeriod(schoolYear)
  const drawnOn = earlierOf(eligibilityDay(schoolYear), today)
  const springOn = civilDate(`${schoolYear + 1}-03-01`)
  const startsOn = today < year.startsOn ? year.startsOn : springOn
  const nominateByOn = earlierOf(addDays(laterOf(drawnOn, today), DAYS_TO_NOMINATE), startsOn)
  return { schoolYear, drawnOn, nominateByOn, startsOn, endsOn: eve(addMonths(startsOn, creditMonths)) }
}
