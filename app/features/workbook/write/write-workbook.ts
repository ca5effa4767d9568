import type { CellValue, SheetFormat } from "../format/column"
import { partName } from "../format/sheet-part"
import { writeXlsx } from "./write-xlsx"
import type { WrittenCell, WrittenRow, WrittenSheet } from "./written-sheet"
import { columnStyle, columnWidth, writtenValue } from "./written-value"

export interface SheetContent {
  readonly format: SheetFormat
  /** values as stored, in the order of the format's columns */
  readonly rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>
}

/** Rows of one sheet of a file, its header counted. */
const ROWS_PER_SHEET = 1_048_576

/**
 * Writes facts as a workbook that imports again without a change. Rows are pulled as they are written; what exceeds a sheet goes on in 名称_2, _3 …
 * Throws what the rows and the disk throw; the half-written file is then the caller's to remove.
 */
export async function writeWorkbook(
  path: string,
  contents: AsyncIterable<SheetContent> | Iterable<SheetContent>,
  rowsPerSheet = ROWS_PER_SHEET,
): Promise<void> {
  await writeXlsx(path, sheetsOf(contents, rowsPerSheet))
}

async function* sheetsOf(
  contents: AsyncIterable<SheetContent> | Iterable<SheetContent>,
  rowsPerSheet: number,
): AsyncGenerator<WrittenSheet> {
  for await (const { format, rows } of contents) {
    const source = iterate(rows)
    let next = await source.next()
    for (let part = 1; part === 1 || next.done !== true; part++) {
      const written = async function* (): AsyncGenerator<WrittenRow> {
        yield headerRow(format)
        for (let rowNo = 2; rowNo <= rowsPerSheet && next.done !== true; rowNo++) {
          yield dataRow(format, next.value, rowNo)
          next = await source.next()
        }
      }
      yield {
        name: partName(format, part),
        columns: format.columns.map((column) => ({ width: columnWidth(column), style: columnStyle(column) })),
        frozenRows: 1,
        rows: written(),
      }
    }
  }
}

async function* iterate<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items
}

function headerRow(format: SheetFormat): WrittenRow {
  return { rowNo: 1, cells: format.columns.map(({ header }): WrittenCell => ({ value: header, style: "header" })) }
}

function dataRow(format: SheetFormat, values: readonly CellValue[], rowNo: number): WrittenRow {
  const cells = format.columns.map((column, at): WrittenCell | null => {
    const value = writtenValue(column, values[at] ?? null)
    return value === null ? null : { value, style: columnStyle(column) }
  })
  return { rowNo, cells }
}
