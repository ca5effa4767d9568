import { type Parsed, problem } from "./cell-problem"
import { FIRST_YEAR, LAST_YEAR } from "./parse-date"
import { type ParseContext, REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

/** A year as a number; 年 or 年度 may follow. Problems: year_unreadable, year_out_of_range {from, to}, year_in_future {today}. */
export function yearParser(rule: { readonly past: boolean }, context: ParseContext): ValueParser {
  const fromNumber = (year: number): Parsed => {
    if (!Number.isInteger(year)) return problem("year_unreadable")
    if (year < FIRST_YEAR || year > LAST_YEAR) return problem("year_out_of_range", { from: FIRST_YEAR, to: LAST_YEAR })
    return rule.past && year > Number(context.today.slice(0, 4)) ? problem("year_in_future", { today: context.today }) : year
  }
  const fromText = (text: string): Parsed => {
    const digits = /^(\d{4})(年|年度)?$/.exec(text.normalize("NFKC").replaceAll(" ", ""))?.[1]
    return digits === undefined ? problem("year_unreadable") : fromNumber(Number(digits))
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber }
}
