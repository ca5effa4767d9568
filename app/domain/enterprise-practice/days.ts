/** How many days of enterprise practice count in a window? Clauses: enterprise-practice.months, enterprise-practice.days. */
import { daysBetween } from "../calendar/civil-date"
import { type ClosedPeriod, clipTo, unionOf } from "../calendar/period"
import type { EnterprisePracticeStay } from "../facts"

export interface PracticeDays {
  /** what counts: the smaller of the two below */
  readonly days: number
  /** the days that enterprises attested, each stay's share of the window rounded down */
  readonly attestedDays: number
  /** distinct calendar days of the window that the stays cover */
  readonly coveredDays: number
  /** the stays with at least one day in the window, earliest first */
  readonly stays: readonly EnterprisePracticeStay[]
}

/** Of stays in any order. A stay without an end runs to the window's last day; one that begins after it does not exist yet. */
export function practiceDaysIn({ stays, window }: { stays: readonly EnterprisePracticeStay[]; window: ClosedPeriod }): PracticeDays {
  const counted: EnterprisePracticeStay[] = []
  const covered: ClosedPeriod[] = []
  let attestedDays = 0
  for (const stay of [...stays].sort(earliestFirst)) {
    const inWindow = clipTo(stay, window)
    if (inWindow === null) continue
    counted.push(stay)
    covered.push(inWindow)
    const whole = { startsOn: stay.startsOn, endsOn: stay.endsOn ?? window.endsOn }
    attestedDays += Math.floor((stay.days * lengthOf(inWindow)) / lengthOf(whole))
  }
  const coveredDays = unionOf(covered).reduce((sum, period) => sum + lengthOf(period), 0)
  return { days: Math.min(attestedDays, coveredDays), attestedDays, coveredDays, stays: counted }
}

/** In days, both ends included. */
function lengthOf({ startsOn, endsOn }: ClosedPeriod): number {
  return daysBetween(startsOn, endsOn) + 1
}

function earliestFirst(a: EnterprisePracticeStay, b: EnterprisePracticeStay): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
