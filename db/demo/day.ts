/** Days as "YYYY-MM-DD", compared as text and counted through day numbers. The generator's own: `db/` takes no values from the rules. */
export type Day = string

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const written = new Map<number, Day>()

/** The day with these numbers; a day past the month's end becomes its last. */
export function dayOf(year: number, month: number, day: number): Day {
  const last = Math.min(day, lastDay(year, month))
  return `${year}-${month < 10 ? "0" : ""}${month}-${last < 10 ? "0" : ""}${last}`
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))
const dateOf = (day: Day): number => Number(day.slice(8, 10))

function lastDay(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (LAST_DAYS[month - 1] as number)
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const month = monthOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dateOf(day) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(number: number): Day {
  const known = written.get(number)
  if (known !== undefined) return known
  const guess = 1970 + Math.floor(number / 365.2425)
  const year = dayNumber(`${guess}-01-01`) > number ? guess - 1 : dayNumber(`${guess + 1}-01-01`) <= number ? guess + 1 : guess
  let left = number - dayNumber(`${year}-01-01`)
  let month = 1
  while (left >= lastDay(year, month)) {
    left -= lastDay(year, month)
    month++
  }
  const day = dayOf(year, month, left + 1)
  written.set(number, day)
  return day
}

export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days)

export const eve = (day: Day): Day => addDays(day, -1)

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  return dayOf(Math.floor(index / 12), (index % 12) + 1, dateOf(day))
}

export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12)

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`

export const endOfMonth = (day: Day): Day => dayOf(yearOf(day), monthOf(day), 31)

export const isFirstOfMonth = (day: Day): boolean => day.endsWith("-01")

export const isEndOfMonth = (day: Day): boolean => day === endOfMonth(day)

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** Completed years from one day to another. */
export function fullYears(from: Day, to: Day): number {
  return yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

/** Full calendar months that lie between two days, both included. */
export function calendarMonths(from: Day, to: Day): number {
  const first = isFirstOfMonth(from) ? from : addMonths(firstOfMonth(from), 1)
  const after = isEndOfMonth(to) ? addDays(to, 1) : firstOfMonth(to)
  return Math.max(0, (yearOf(after) - yearOf(first)) * 12 + monthOf(after) - monthOf(first))
}
