import { streamSheetRows } from "#db/queries/export-sheets"
import { inSnapshot } from "#db/transaction"
import { decryptText } from "~/platform/crypto.server"
import type { CellValue } from "./format/column"
import { SHEETS } from "./format/sheets"
import { stagedTableOf } from "./stage/staged-tables"
import { writeWorkbook } from "./write/write-workbook"

/** Writes the standing facts of one instant as a workbook that imports again without a change; `sheets` null = all of them. Identity and phone numbers are opened: the file is as confidential as the database. */
export async function exportWorkbook({
  toFile,
  sheets,
  districtId,
  rowsPerSheet,
}: {
  toFile: string
  sheets: readonly string[] | null
  districtId: string
  /** its header counted; as many as a spreadsheet takes, unless given */
  rowsPerSheet?: number
}): Promise<{ rows: number }> {
  const formats = SHEETS.filter((format) => sheets === null || sheets.includes(format.name))
  let written = 0
  await inSnapshot((reader) =>
    writeWorkbook(
      toFile,
      formats.map((format) => {
        const table = stagedTableOf(format)
        const sealed = table.columns.map((column) => column.sealed)
        const rows = function* (): Generator<readonly CellValue[]> {
          for (const values of streamSheetRows(reader, { districtId, table })) {
            written += 1
            yield values.map((value, at) => (sealed[at] === true && value !== null ? decryptText(String(value)) : value))
          }
        }
        return { format, rows: rows() }
      }),
      rowsPerSheet,
    ),
  )
  return { rows: written }
}
