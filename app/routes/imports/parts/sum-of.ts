import type { ImportPage, ImportSheetCount } from "~/features/workbook/import-page"

/** Rows of one kind over all sheets. */
export function sumOf({ sheets }: Pick<ImportPage, "sheets">, kind: Exclude<keyof ImportSheetCount, "sheet">): number {
  return sheets.reduce((sum, sheet) => sum + sheet[kind], 0)
}
