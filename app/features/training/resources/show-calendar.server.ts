import { listCalendarDays } from "#db/queries/training/resources"
import { addDays, type CivilDate, firstDayOfYear, yearOf } from "~/domain/calendar/civil-date"
import { weekdayOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import type { CalendarPage } from "./resource-page"

/** The college's calendar of one year. */
export async function showCalendar({
  scope,
  year,
  today,
}: {
  readonly scope: Scope
  readonly year: number | null
  readonly today: CivilDate
}): Promise<CalendarPage> {
  const shown = year ?? yearOf(today)
  const days = await listCalendarDays(scope, { from: firstDayOfYear(shown), until: addDays(firstDayOfYear(shown + 1), -1) })
  return { year: shown, days: days.map((day) => ({ ...day, weekday: weekdayOf(day.on) })), thisYear: yearOf(today) }
}
