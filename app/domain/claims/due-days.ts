/** By when school and college are to answer: working days of the district, by the calendar that the college keeps. */
import { addDays, type CivilDate, dayNumber } from "../calendar/civil-date"

/** Days that the calendar names. An exam day is worked like any other. */
export type KeptDays = ReadonlyMap<CivilDate, "holiday" | "exam" | "workday">

/** Monday to Friday but for holidays, and the weekend days on which one works. */
export function isWorkingDay(on: CivilDate, kept: KeptDays): boolean {
  const kind = kept.get(on)
  if (kind === "holiday") return false
  if (kind === "workday") return true
  const weekday = (((dayNumber(on) + 3) % 7) + 7) % 7
  return weekday < 5
}

/** The last of so many working days; the day `from` itself does not count. */
export function workingDaysAfter({ from, days, kept }: { from: CivilDate; days: number; kept: KeptDays }): CivilDate {
  let on = from
  for (let left = days; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkingDay(on, kept)) left -= 1
  }
  return on
}
