import { generateDemo } from "#db/demo/generate"
import { SHEETS } from "./format/sheets"
import { findHeader } from "./read/find-header"
import { compileRowParser, type ParsedRow } from "./read/parse-row"
import { CELL, RawRow } from "./read/raw-row"
import type { SheetStream } from "./read/read-rows"

const BATCH_ROWS = 500

/** The generated district as the reader would give it: its cells go through the same header search, parsing, checks and staging as an office's file. */
export async function* demoSheets(asked: { teachers: number; seed: number; today: string }): AsyncGenerator<SheetStream> {
  for (const { sheet, header, rows } of generateDemo(asked).sheets) {
    const format = SHEETS.find((known) => known.name === sheet)
    if (format === undefined) throw new Error(`the demo district has a sheet of its own: ${sheet}`)
    const found = findHeader([rawRow(1, header)], format)
    const parse = compileRowParser(format, found, { today: asked.today, date1904: false, isCsv: false })
    const progress = { bytesDone: 0, bytesTotal: 0 }
    yield {
      kind: "sheet",
      name: sheet,
      isHidden: false,
      format,
      headerRowNo: 1,
      columnNos: found.positions.map((position) => (position === -1 ? null : position + 1)),
      unknownHeaders: found.unknown,
      problems: found.problems,
      progress,
      async *batches() {
        let batch: ParsedRow[] = []
        let rowNo = 1
        for (const cells of rows) {
          rowNo += 1
          const parsed = parse(rawRow(rowNo, cells))
          if (parsed !== null) batch.push(parsed)
          if (batch.length === BATCH_ROWS) {
            yield batch
            batch = []
          }
        }
        if (batch.length > 0) yield batch
      },
    }
  }
}

function rawRow(rowNo: number, cells: readonly (string | number | null)[]): RawRow {
  const row = new RawRow()
  row.reset(rowNo)
  for (const [at, cell] of cells.entries()) {
    if (typeof cell === "number") row.setNumber(at, CELL.number, cell)
    else if (cell !== null) row.setText(at, CELL.text, cell)
  }
  return row
}
