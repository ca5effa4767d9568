/** A day of the civil calendar as "YYYY-MM-DD". Compared as text, counted through day numbers: no clock, no time zone, no `Date`. */

declare const civilDateBrand: unique symbol
export type CivilDate = string & { readonly [civilDateBrand]: "CivilDate" }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2199
const ZERO = "0".charCodeAt(0)

/** The date that `text` writes, or null unless it is a real day of the years 1900 to 2199 in exactly this form ("2024-9-1" and "2024-02-31" are null). */
export function parseCivilDate(text: string): CivilDate | null {
  if (!SHAPE.test(text)) return null
  const date = text as CivilDate
  const year = yearOf(date)
  const month = monthOf(date)
  const day = dayOfMonth(date)
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null
  return day >= 1 && day <= daysInMonth(year, month) ? date : null
}

/** As `parseCivilDate`, for dates written in the program. Throws on anything else: a programmer's mistake. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(`not a civil date: ${JSON.stringify(text)}`)
  return date
}

export function yearOf(date: CivilDate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2)
}

/** 1 to 12 */
export function monthOf(date: CivilDate): number {
  return twoDigits(date, 5)
}

/** Days since 1970-01-01, which is 0; earlier days are negative. */
export function dayNumber(date: CivilDate): number {
  // Years counted from 1 March, so that the leap day comes last: 400 years are always 146 097 days.
  const month = monthOf(date)
  const marchYear = yearOf(date) - (month <= 2 ? 1 : 0)
  const marchMonth = (month + 9) % 12
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth(date) - 1
  return marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear - 719_468
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(number: number): CivilDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return write(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The day before: the last day of whatever ends where `date` begins. */
export function eve(date: CivilDate): CivilDate {
  return addDays(date, -1)
}

/** The same day of the month, `months` later (earlier if negative); the month's last day where it has no such day: 31 January + 1 month = 28 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return write(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)))
}

/** The anniversary; 29 February's in a common year is 28 February. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12)
}

/** How many days after `from` the day `to` comes: 0 on the same day, negative before it. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function firstDayOfMonth(date: CivilDate): CivilDate {
  return `${date.slice(0, 8)}01` as CivilDate
}

export function lastDayOfMonth(date: CivilDate): CivilDate {
  return write(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)))
}

export function firstDayOfYear(year: number): CivilDate {
  return write(year, 1, 1)
}

export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b
}

export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

function dayOfMonth(date: CivilDate): number {
  return twoDigits(date, 8)
}

/** Read digit by digit: rules ask for years and months thousands of times a second, and a substring each time is slow. */
function twoDigits(date: CivilDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - ZERO * 11
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function write(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as CivilDate
}
