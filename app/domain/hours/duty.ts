/** The days of a cycle whose hours count, and for which hours are required. Clause: hours.proportion. */
import { addDays, addMonths, type CivilDate, earlierOf, eve, laterOf } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { TimeInPost } from "./time-in-post"

/**
 * From the latest of cycle start, first day in post, and the day after induction if 从教起始年月 lies in the cycle, to the cycle's end or
 * the last day in post. Ends before it begins where induction outlasts it; null if she was not in post on any day of the cycle.
 */
export function dutyIn(question: { cycle: ClosedPeriod; inPost: TimeInPost | null; induction: ClosedPeriod | null }): ClosedPeriod | null {
  if (!isInPostDuring(question)) return null
  const { cycle, inPost, induction } = question
  const inducted = induction !== null && contains(cycle, induction.startsOn) ? addDays(induction.endsOn, 1) : cycle.startsOn
  return {
    startsOn: laterOf(laterOf(cycle.startsOn, inPost.firstDay), inducted),
    endsOn: inPost.lastDay === null ? cycle.endsOn : earlierOf(cycle.endsOn, inPost.lastDay),
  }
}

/** Whether she was in post on at least one day of the cycle up to the day that `inPost` is known on. */
export function isInPostDuring<Question extends { cycle: ClosedPeriod; inPost: TimeInPost | null }>(
  question: Question,
): question is Question & { inPost: TimeInPost } {
  const { cycle, inPost } = question
  return inPost !== null && (inPost.lastDay === null || inPost.lastDay >= cycle.startsOn)
}

/** The months from 从教起始年月 that belong to the training of new teachers; null where the date is not known on `asOf`. */
export function inductionKnownOn(question: { teachingSince: CivilDate | null; months: number; asOf: CivilDate }): ClosedPeriod | null {
  const { teachingSince, months, asOf } = question
  if (teachingSince === null || teachingSince > asOf) return null
  return { startsOn: teachingSince, endsOn: eve(addMonths(teachingSince, months)) }
}
