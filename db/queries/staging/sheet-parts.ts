/**
 * What a file's sheet has no room for goes on in further sheets. All are staged in one table: `part` counts them from 0, and a row's
 * number there says both its part and its row in the file's sheet.
 */
export interface SheetPart {
  /** what kind of sheet it is, e.g. 国内培训 */
  readonly sheet: string
  readonly part: number
  /** as the file names it */
  readonly name: string
}

/** More rows than a file of any kind can have: a csv is refused from as many bytes on. */
export const ROWS_APART = 2 ** 28

/** Number in the staging table of a row of a file's sheet. */
export function stagedRowNo(part: number, rowNo: number): number {
  return part * ROWS_APART + rowNo
}

/** SQL for the row in the file's sheet; of an implied posting, whose number is negated, that of the row that implies it. */
export const rowInSheet = (stagedRowNo: string) => `(abs(${stagedRowNo}) % ${ROWS_APART})`

/** SQL for the part that a row is in. */
export const partOfRow = (stagedRowNo: string) => `(abs(${stagedRowNo}) / ${ROWS_APART})`
