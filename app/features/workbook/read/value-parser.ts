import { type Parsed, problem } from "./cell-problem"

/** What parsing needs to know beside the cell. */
export interface ParseContext {
  /** the day of import, YYYY-MM-DD */
  readonly today: string
  readonly date1904: boolean
  /** a csv has lost what Excel knew: 2024.10 has become 2024.1 there */
  readonly isCsv: boolean
}

/** Reads one kind of column. Text comes cleaned and not empty. */
export interface ValueParser {
  fromText(text: string): Parsed
  fromNumber(value: number): Parsed
  /** a number that the file shows as a date: the serial */
  fromDate(serial: number): Parsed
  fromBoolean(value: boolean): Parsed
}

/** For columns in which neither dates nor TRUE and FALSE make sense. */
export const REFUSES_DATES_AND_BOOLEANS: Pick<ValueParser, "fromDate" | "fromBoolean"> = {
  fromDate: () => problem("cell_is_date"),
  fromBoolean: () => problem("cell_is_boolean"),
}
