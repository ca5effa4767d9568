/** Days and minutes of a week, as planning counts them. */
import { addDays, type CivilDate, dayNumber, monthOf } from "../calendar/civil-date"
import type { PlannedDay, ScheduleLimits } from "./plan"

/** 0 Monday to 6 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return (((dayNumber(date) - MONDAY) % 7) + 7) % 7
}

/** The Monday of its ISO week. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -weekdayOf(date))
}

/** Whether schools teach on that day: Monday to Friday, or a weekend made a workday; no holiday, no vacation. */
export function isTeachingDay({
  on,
  day,
  vacationMonths,
}: {
  readonly on: CivilDate
  readonly day: PlannedDay | undefined
  readonly vacationMonths: ScheduleLimits["vacationMonths"]
}): boolean {
  if (day?.kind === "holiday") return false
  if (day?.kind === "workday") return true
  return weekdayOf(on) < 5 && !vacationMonths.includes(monthOf(on))
}

/** Whether two stretches of one day share a moment: where one ends as the other starts they do not. */
export function overlap(
  a: { readonly startsMinute: number; readonly endsMinute: number },
  b: { readonly startsMinute: number; readonly endsMinute: number },
): boolean {
  return a.startsMinute < b.endsMinute && b.startsMinute < a.endsMinute
}

/** "09:30"; "24:00" is the end of the day. */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
}

/** The minute of the day that "9:30", "09:30" or "24:00" says; null where it says none. */
export function minuteOf(clock: string): number | null {
  const { hour, minute } = /^(?<hour>\d{1,2})[:：](?<minute>\d{2})(:00)?$/.exec(clock.trim())?.groups ?? {}
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null
  const all = Number(hour) * 60 + Number(minute)
  return all <= 1440 ? all : null
}

/** 1970-01-05 was a Monday. */
const MONDAY = dayNumber("1970-01-05" as CivilDate)
