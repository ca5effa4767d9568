/** A stretch of days. Both ends belong to it, as people write 起止日期; `endsOn` null = still open. */
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  earlierOf,
  firstDayOfMonth,
  lastDayOfMonth,
  laterOf,
  monthOf,
  yearOf,
} from "./civil-date"

export interface Period {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}

export interface ClosedPeriod extends Period {
  readonly endsOn: CivilDate
}

export function contains(period: Period, date: CivilDate): boolean {
  return period.startsOn <= date && (period.endsOn === null || date <= period.endsOn)
}

/** Whether the two share at least one day. */
export function touches(a: Period, b: Period): boolean {
  return (b.endsOn === null || a.startsOn <= b.endsOn) && (a.endsOn === null || b.startsOn <= a.endsOn)
}

/** The part of `period` that lies in `window`; null where they share no day. */
export function clipTo(period: Period, window: ClosedPeriod): ClosedPeriod | null {
  if (!touches(period, window)) return null
  return {
    startsOn: laterOf(period.startsOn, window.startsOn),
    endsOn: period.endsOn === null ? window.endsOn : earlierOf(period.endsOn, window.endsOn),
  }
}

/** The same days as stretches that neither overlap nor adjoin, earliest first. */
export function unionOf(periods: readonly ClosedPeriod[]): ClosedPeriod[] {
  const merged: ClosedPeriod[] = []
  for (const period of [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const last = merged.at(-1)
    if (last !== undefined && period.startsOn <= addDays(last.endsOn, 1)) {
      merged[merged.length - 1] = { startsOn: last.startsOn, endsOn: laterOf(last.endsOn, period.endsOn) }
    } else merged.push(period)
  }
  return merged
}

/** The calendar months that lie wholly inside, as "YYYY-MM", earliest first. */
export function fullCalendarMonths(period: ClosedPeriod): string[] {
  const { first, last } = fullMonthIndices(period)
  const months: string[] = []
  for (let index = first; index <= last; index++) {
    months.push(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`)
  }
  return months
}

/** How many calendar months lie wholly inside; 0 where `period` ends before it begins. */
export function countFullCalendarMonths(period: ClosedPeriod): number {
  const { first, last } = fullMonthIndices(period)
  return Math.max(0, last - first + 1)
}

/** Full months counted from the first day to its anniversaries, the last day included: 2021-09-01 to 2022-08-31 is 12. */
export function fullMonths(period: ClosedPeriod): number {
  const dayAfter = addDays(period.endsOn, 1)
  const months = monthIndex(dayAfter) - monthIndex(period.startsOn)
  return Math.max(0, addMonths(period.startsOn, months) <= dayAfter ? months : months - 1)
}

/** Anniversaries of `from` reached by `on`, for a clock still running: from 2019-09-01 the sixth year is full on 2025-09-01. 0 before the first. */
export function completedYears(from: CivilDate, on: CivilDate): number {
  const years = yearOf(on) - yearOf(from)
  return Math.max(0, addYears(from, years) <= on ? years : years - 1)
}

function fullMonthIndices({ startsOn, endsOn }: ClosedPeriod): { first: number; last: number } {
  return {
    first: monthIndex(startsOn) + (startsOn === firstDayOfMonth(startsOn) ? 0 : 1),
    last: monthIndex(endsOn) - (endsOn === lastDayOfMonth(endsOn) ? 0 : 1),
  }
}

function monthIndex(date: CivilDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1
}
