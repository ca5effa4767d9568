import type { CellValue, SheetFormat } from "../format/column"
import { type CellProblem, isProblem, type RowProblem } from "./cell-problem"
import { type CheckedRow, compileRowCheck } from "./check-row"
import type { FoundHeader } from "./find-header"
import { compileCellParser } from "./parse-cell"
import { CELL, type RawRow, shownText } from "./raw-row"
import { SAMPLE_MARK } from "./template-marks"
import type { ParseContext } from "./value-parser"

export interface ParsedRow {
  /** 1-based row of the file */
  readonly rowNo: number
  /** in the order of the format's columns; null for nothing and for a faulty cell */
  readonly values: CellValue[]
  readonly problems: readonly RowProblem[]
}

const NO_PROBLEMS: readonly RowProblem[] = []
const LONGEST_SHOWN = 200

/** Compiles the parser of a sheet's rows, once a sheet. It answers null for rows to pass over: blank in all known columns, or the template's sample row. */
export function compileRowParser(
  format: SheetFormat,
  { positions }: FoundHeader,
  context: ParseContext,
): (row: RawRow) => ParsedRow | null {
  const parsers = format.columns.map((column) => compileCellParser(column, context))
  const checkRow = compileRowCheck(format)
  const width = format.columns.length
  const faults: (CellProblem | null)[] = format.columns.map(() => null)
  const checked: { values: readonly CellValue[] } & CheckedRow = { values: [], isFaulty: (at) => faults[at] !== null }

  const placed = (row: RawRow, at: number, { code, params }: CellProblem): RowProblem => {
    const { header, field } = format.columns[at] as SheetFormat["columns"][number]
    const position = positions[at] ?? -1
    const value = position === -1 ? "" : shownText(row, position).slice(0, LONGEST_SHOWN)
    return { code, params, header, field, columnNo: position === -1 ? null : position + 1, value }
  }

  return (row) => {
    const values = new Array<CellValue>(width)
    let isBlank = true
    let faultCount = 0
    for (let at = 0; at < width; at++) {
      const position = positions[at] as number
      const parsed = position === -1 ? null : (parsers[at] as (typeof parsers)[number])(row, position)
      if (isProblem(parsed)) {
        faults[at] = parsed
        faultCount++
        values[at] = null
        if (parsed.code !== "cell_required") isBlank = false
      } else {
        faults[at] = null
        values[at] = parsed
        if (parsed !== null) isBlank = false
      }
    }
    if (isBlank || isSample(row)) return null
    checked.values = values
    const between = checkRow(checked)
    if (faultCount === 0 && between.length === 0) return { rowNo: row.rowNo, values, problems: NO_PROBLEMS }
    const problems: RowProblem[] = []
    for (let at = 0; at < width; at++) {
      const fault = faults[at]
      if (fault !== null && fault !== undefined) problems.push(placed(row, at, fault))
    }
    for (const { at, problem } of between) problems.push(placed(row, at, problem))
    return { rowNo: row.rowNo, values, problems }
  }
}

function isSample(row: RawRow): boolean {
  let first = 0
  while (first < row.width && row.kind(first) === CELL.empty) first++
  return row.kind(first) === CELL.text && row.text(first).startsWith(SAMPLE_MARK)
}
