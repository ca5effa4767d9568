/** The last years up to a day: (on − years, on]. */
import { addDays, addYears, type CivilDate } from "./civil-date"
import type { ClosedPeriod } from "./period"

/** The window's days; `on` is the last of them. */
export function rollingWindow({ on, years }: { on: CivilDate; years: number }): ClosedPeriod {
  return { startsOn: addDays(addYears(on, -years), 1), endsOn: on }
}

/** The first day whose window no longer holds `date`. */
export function leavesRollingWindowOn({ date, years }: { date: CivilDate; years: number }): CivilDate {
  const anniversary = addYears(date, years)
  // 29 February outlives the 28 February that is its anniversary.
  return addYears(anniversary, -years) < date ? addDays(anniversary, 1) : anniversary
}
