import { fromDayNumber, lastDayOfMonth, parseCivilDate } from "~/domain/calendar/civil-date"
import { type Parsed, problem } from "./cell-problem"
import { type ParseContext, REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199
/** 1927 to 2100: what a whole number in a date column may mean as a serial where the file does not show it as a date */
const LIKELY_SERIALS = { from: 10_000, to: 73_415 }
const DAYS_1899_12_30_TO_1970 = 25_569
const DAYS_1904_TO_1970 = 24_107
const LAST_SERIAL = 2_958_465

const TIME = /[ T]\d{1,2}:\d{2}(:\d{2}([.:]\d+)?)?$/
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/
const CHINESE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/
const TWO_DIGIT_YEAR = /^\d{2}(?:[-/.]\d{1,2}(?:[-/.]\d{1,2})?|年\d{1,2}月(?:\d{1,2}[日号])?)$/

export interface DateRule {
  /** what a month alone means: its first or its last day */
  readonly edge: "start" | "end"
  /** not later than today */
  readonly past: boolean
}

/** Excel's serial of a day in the 1900 system (with its 29 February 1900, serial 60, which never was) or the 1904 system. */
export function dateOfSerial(serial: number, date1904: boolean): string | "serial_60" | null {
  const day = Math.floor(serial)
  if (!(day >= (date1904 ? 0 : 1) && day <= LAST_SERIAL)) return null
  if (date1904) return fromDayNumber(day - DAYS_1904_TO_1970)
  if (day === 60) return "serial_60"
  return fromDayNumber(day - DAYS_1899_12_30_TO_1970 + (day < 60 ? 1 : 0))
}

/**
 * Dates as offices write them; the time of day is dropped. Answers YYYY-MM-DD.
 * Problems: date_unreadable, date_impossible, date_two_digit_year, date_year_only, date_month_unclear {number}, date_serial_60,
 * date_out_of_range {from, to}, date_in_future {today}.
 */
export function dateParser(rule: DateRule, context: ParseContext): ValueParser {
  const checked = (date: string): Parsed => {
    const year = Number(date.slice(0, 4))
    if (year < FIRST_YEAR || year > LAST_YEAR) return problem("date_out_of_range", { from: FIRST_YEAR, to: LAST_YEAR })
    const civil = parseCivilDate(date)
    if (civil === null) return problem("date_impossible")
    return rule.past && civil > context.today ? problem("date_in_future", { today: context.today }) : civil
  }
  const of = (year: string, month: string, day: string | undefined): Parsed => {
    const first = `${year}-${month.padStart(2, "0")}-${day?.padStart(2, "0") ?? "01"}`
    const start = day === undefined && rule.edge === "end" ? parseCivilDate(first) : null
    return checked(start === null ? first : lastDayOfMonth(start))
  }

  const fromDate = (serial: number): Parsed => {
    if (serial > LAST_SERIAL) return fromText(String(serial))
    const date = dateOfSerial(serial, context.date1904)
    if (date === null) return problem("date_impossible")
    return date === "serial_60" ? problem("date_serial_60") : checked(date)
  }
  const fromNumber = (value: number): Parsed => {
    const digits = String(value)
    const whole = Math.floor(value)
    if (whole >= LIKELY_SERIALS.from && whole <= LIKELY_SERIALS.to) return fromDate(whole)
    return /^\d{4}\.1$/.test(digits) ? problem("date_month_unclear", { number: digits }) : fromText(digits)
  }
  const fromText = (text: string): Parsed => {
    const folded = text.normalize("NFKC").trim().replace(TIME, "").replaceAll(" ", "")
    if (context.isCsv && /^\d{4}\.1$/.test(folded)) return problem("date_month_unclear", { number: folded })
    const separated = SEPARATED.exec(folded)
    if (separated !== null) return of(separated[1] as string, separated[3] as string, separated[4])
    const written = CHINESE.exec(folded) ?? COMPACT.exec(folded)
    if (written !== null) return of(written[1] as string, written[2] as string, written[3])
    if (/^\d{5}(\.\d+)?$/.test(folded)) {
      const serial = Math.floor(Number(folded))
      if (serial >= LIKELY_SERIALS.from && serial <= LIKELY_SERIALS.to) return fromDate(serial)
    }
    if (/^\d{4}年?$/.test(folded)) return problem("date_year_only")
    return problem(TWO_DIGIT_YEAR.test(folded) ? "date_two_digit_year" : "date_unreadable")
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber, fromDate }
}
