/** The days of a cycle whose hours count, and for which hours are required. Clause: hours.proportion. */
import { addDays, addMonths, type CivilDate, earlierOf, eve, laterOf } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { Service } from "./service"

/**
 * From the latest of cycle start, first day in post, and the day after induction if 从教起始年月 lies in the cycle, to the cycle's end or
 * the last day in post. Ends before it begins where induction outlasts it; null if she was not in post on any day of the cycle.
 */
export function dutyIn(question: { cycle: ClosedPeriod; service: Service | null; induction: ClosedPeriod | null }): ClosedPeriod | null {
  if (!isInPostDuring(question)) return null
  const { cycle, service, induction } = question
  const inducted = induction !== null && contains(cycle, induction.startsOn) ? addDays(induction.endsOn, 1) : cycle.startsOn
  return {
    startsOn: laterOf(laterOf(cycle.startsOn, service.firstDay), inducted),
    endsOn: service.lastDay === null ? cycle.endsOn : earlierOf(cycle.endsOn, service.lastDay),
  }
}

/** Whether she was in post on at least one day of the cycle up to the day that `service` is known on. */
export function isInPostDuring<Question extends { cycle: ClosedPeriod; service: Service | null }>(
  question: Question,
): question is Question & { service: Service } {
  const { cycle, service } = question
  return service !== null && (service.lastDay === null || service.lastDay >= cycle.startsOn)
}

/** The months from 从教起始年月 that belong to the training of new teachers; null where the date is not known on `asOf`. */
export function inductionKnownOn(question: { teachingSince: CivilDate | null; months: number; asOf: CivilDate }): ClosedPeriod | null {
  const { teachingSince, months, asOf } = question
  if (teachingSince === null || teachingSince > asOf) return null
  return { startsOn: teachingSince, endsOn: eve(addMonths(teachingSince, months)) }
}
