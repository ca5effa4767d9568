import type { Identity, StagedTable } from "#db/queries/staging/staged-table"
import type { ColumnType, SheetFormat } from "../format/column"
import { SHEETS } from "../format/sheets"

const SEALED: readonly ColumnType["kind"][] = ["identityNumber", "mobile", "email"]

/** How a sheet is staged; `columnNos` says where the file has its columns (everywhere, unless given). */
export function stagedTableOf(format: SheetFormat, columnNos?: readonly (number | null)[]): StagedTable {
  return {
    table: format.table,
    sheet: format.name,
    columns: format.columns.map((column, at) => ({
      field: column.field,
      refersTo: (column.refersTo as Identity | undefined) ?? null,
      sealed: SEALED.includes(column.type.kind),
      key: column.key,
      present: columnNos === undefined || columnNos[at] !== null,
    })),
  }
}

/** Headers by field, as the sheet's faults name them. */
export function headersOf(table: StagedTable): ReadonlyMap<string, string> {
  const format = SHEETS.find((sheet) => sheet.table === table.table)
  return new Map(format?.columns.map((column) => [column.field, column.header]))
}

/** Staged tables in the order in which they are checked and applied: what others refer to first. */
export function inSheetOrder(tables: readonly StagedTable[]): readonly StagedTable[] {
  return SHEETS.flatMap((sheet) => tables.filter((table) => table.table === sheet.table))
}
