import type { SheetFormat } from "../format/column"
import { problem, type RowProblem } from "./cell-problem"
import type { FoundHeader } from "./find-header"

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/
const MOST_REPORTED = 1000

const columnNoOf = (letters: string) => [...letters].reduce((no, letter) => no * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Merged cells among the data: only the first cell of such a range holds the value, the others look empty. One problem a range, with the row it begins
 * in: cell_merged {range, fromRow, toRow}. Ranges in and above the header, and those that touch no known column, are no problem.
 */
export function mergedCellProblems(
  merges: readonly string[],
  format: SheetFormat,
  header: FoundHeader,
): readonly { readonly rowNo: number; readonly problem: RowProblem }[] {
  const found: { rowNo: number; problem: RowProblem }[] = []
  for (const range of merges) {
    const [, left = "", top = "", right = "", bottom = ""] = RANGE.exec(range) ?? []
    const [fromRow, toRow, fromColumn, toColumn] = [Number(top), Number(bottom), columnNoOf(left), columnNoOf(right)]
    if (toRow <= header.rowNo || found.length >= MOST_REPORTED) continue
    const touched = header.positions.findIndex((position) => position !== -1 && position + 1 >= fromColumn && position + 1 <= toColumn)
    const column = format.columns[touched]
    const position = header.positions[touched]
    if (column === undefined || position === undefined) continue
    const { header: name, field } = column
    const rowNo = Math.max(fromRow, header.rowNo + 1)
    found.push({
      rowNo,
      problem: { ...problem("cell_merged", { range, fromRow, toRow }), header: name, field, columnNo: position + 1, value: range },
    })
  }
  return found
}
