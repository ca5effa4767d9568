/** How many hours are required for a stretch of duty, and how many of them by now? Clause: hours.proportion. */
import { type CivilDate, earlierOf } from "../calendar/civil-date"
import { type ClosedPeriod, clipTo, countFullCalendarMonths, unionOf } from "../calendar/period"
import type { Leave } from "../facts"

export interface Pace {
  /** full calendar months of duty in the whole cycle */
  readonly months: number
  /** those of them that have ended */
  readonly completedMonths: number
  /** those of the ended that were wholly leave, of whatever kind; months to come are never leave: how long it goes on is not known */
  readonly leaveMonths: number
}

export function paceOf({ duty, leaves, asOf }: { duty: ClosedPeriod | null; leaves: readonly Leave[]; asOf: CivilDate }): Pace {
  if (duty === null) return { months: 0, completedMonths: 0, leaveMonths: 0 }
  const soFar = { startsOn: duty.startsOn, endsOn: earlierOf(duty.endsOn, asOf) }
  const away = leaves.length === 0 ? [] : unionOf(leaves.flatMap((leave) => clipTo(leave, soFar) ?? []))
  return {
    months: countFullCalendarMonths(duty),
    completedMonths: countFullCalendarMonths(soFar),
    leaveMonths: away.reduce((sum, stretch) => sum + countFullCalendarMonths(stretch), 0),
  }
}

/** The part of `full` hours (meant for `fullMonths`) that `months` of duty require, rounded up to a whole hour. */
export function proportion({ full, months, fullMonths }: { full: number; months: number; fullMonths: number }): number {
  return Math.ceil((full * months) / fullMonths)
}

/** Required hours by now, in tenths of an hour, half a tenth rounded up; leave months drop out of both sides. 0 where every month of duty was leave. */
export function expectedTenths({ requiredHours, pace }: { requiredHours: number; pace: Pace }): number {
  const worked = pace.completedMonths - pace.leaveMonths
  const all = pace.months - pace.leaveMonths
  return all === 0 ? 0 : Math.floor((20 * requiredHours * worked + all) / (2 * all))
}
