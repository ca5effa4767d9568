import type { Column, ColumnType } from "../format/column"
import { isProblem, type Parsed, problem } from "./cell-problem"
import { cleanText, detached } from "./clean-text"
import { codeParser, yesNoParser } from "./parse-code"
import { dateParser } from "./parse-date"
import { identifierParser } from "./parse-identifier"
import { identityParser } from "./parse-identity"
import { nameParser } from "./parse-name"
import { daysParser, peopleParser, tenthsParser } from "./parse-number"
import { emailParser, mobileParser, textParser } from "./parse-text"
import { yearParser } from "./parse-year"
import { CELL, type RawRow } from "./raw-row"
import type { ParseContext, ValueParser } from "./value-parser"

/** Parses the cell at a column position of a raw row. */
export type CellParser = (row: RawRow, at: number) => Parsed

/** Values that columns of these kinds repeat are remembered by how they are written, up to so many. */
const REMEMBERED = 8192
const LONGEST_REMEMBERED = 64

function valueParser(type: ColumnType, context: ParseContext): ValueParser {
  switch (type.kind) {
    case "text":
      return textParser(type.max)
    case "personName":
      return nameParser()
    case "identifier":
      return identifierParser(type)
    case "identityNumber":
      return identityParser()
    case "mobile":
      return mobileParser()
    case "email":
      return emailParser()
    case "date":
      return dateParser(type, context)
    case "year":
      return yearParser(type, context)
    case "code":
      return codeParser(type.options)
    case "yesNo":
      return yesNoParser()
    case "tenths":
      return tenthsParser(type.minTenths, type.maxTenths)
    case "days":
      return daysParser(type.max)
    case "people":
      return peopleParser(type.max)
  }
}

/** Remembers answers until there are too many different ones; then it steps aside for good. */
function remembering(parse: (raw: string) => Parsed): (raw: string) => Parsed {
  let known: Map<string, Parsed> | null = new Map()
  return (raw) => {
    if (known === null) return parse(raw)
    const before = known.get(raw)
    if (before !== undefined) return before
    const parsed = parse(raw)
    if (raw.length > LONGEST_REMEMBERED) return parsed
    if (known.size < REMEMBERED) known.set(detached(raw), parsed)
    else known = null
    return parsed
  }
}

const REPEATING: readonly ColumnType["kind"][] = ["date", "year", "code", "yesNo", "tenths", "days", "text"]

/**
 * Compiles the parser of one column, once a sheet. It answers a value, null for nothing, or a CellProblem:
 * cell_required, cell_formula, cell_error {error}, cell_is_date, cell_is_boolean, those of `cleanText` and those of the column's kind.
 */
export function compileCellParser(column: Column, context: ParseContext): CellParser {
  const parser = valueParser(column.type, context)
  const nothing: Parsed = column.required ? problem("cell_required") : null
  const parseText = (raw: string): Parsed => {
    const text = cleanText(raw)
    if (isProblem(text)) return text
    return text === "" ? nothing : parser.fromText(text)
  }
  const fromText = REPEATING.includes(column.type.kind) ? remembering(parseText) : parseText
  return (row, at) => {
    switch (row.kind(at)) {
      case CELL.empty:
        return nothing
      case CELL.text:
        return fromText(row.text(at))
      case CELL.number:
        return parser.fromNumber(row.number(at))
      case CELL.date:
        return parser.fromDate(row.number(at))
      case CELL.boolean:
        return parser.fromBoolean(row.number(at) === 1)
      case CELL.formula:
        return problem("cell_formula")
      case CELL.error:
        return problem("cell_error", { error: row.text(at) })
    }
  }
}
