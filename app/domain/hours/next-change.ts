/** When can an hours verdict change by itself? */
import { addDays, type CivilDate, eve, firstDayOfMonth, firstDayOfYear, lastDayOfMonth, laterOf, yearOf } from "../calendar/civil-date"
import type { ClosedPeriod } from "../calendar/period"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { registrationDates } from "./cycle"
import type { Standing } from "./standing"

/**
 * The first day after `asOf` on which the outcome or a figure can change with nothing new recorded: a pack, a cycle or a year begins, a month of
 * duty is full, an entry leaves the rolling window, or a recorded fact that lies ahead comes to be. Leaves matter only when a month is full.
 */
export function hoursChangeNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  cycle: ClosedPeriod | null
  standing: Standing | null
}): CivilDate {
  const { facts, pack, asOf, cycle, standing } = question
  let next = firstDayOfYear(yearOf(asOf) + 1)
  const consider = (date: CivilDate | null) => {
    if (date !== null && date > asOf && date < next) next = date
  }
  if (pack.inForceUntil !== null) consider(addDays(pack.inForceUntil, 1))
  if (cycle !== null) consider(addDays(cycle.endsOn, 1))
  if (standing !== null) {
    consider(standing.rolling.nextExitOn)
    if (standing.duty !== null) consider(nextFullMonthOn(standing.duty, asOf))
  }
  consider(facts.teachingSince)
  for (const { startsOn, endsOn } of facts.postings) {
    consider(startsOn)
    if (endsOn !== null && endsOn >= asOf) consider(addDays(endsOn, 1))
  }
  for (const { endsOn } of facts.hours) consider(endsOn)
  if (pack.cycle.mode.value === "individual") {
    const years = pack.cycle.years.value
    for (const certificate of facts.certificates) {
      for (const date of [certificate.issuedOn, ...registrationDates({ certificate, years })]) consider(date)
    }
  }
  return next
}

/** The last day of the first full calendar month of duty that ends after `asOf`; null if there is none. */
function nextFullMonthOn(duty: ClosedPeriod, asOf: CivilDate): CivilDate | null {
  const from = laterOf(firstDayOfMonth(addDays(asOf, 1)), firstDayOfMonth(addDays(lastDayOfMonth(eve(duty.startsOn)), 1)))
  const monthEnd = lastDayOfMonth(from)
  return monthEnd <= duty.endsOn ? monthEnd : null
}
