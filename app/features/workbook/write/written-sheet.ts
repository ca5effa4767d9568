import type { CellStyle } from "./cell-styles"

/** A cell to write. Text is always typed as text, whatever it begins with: it never becomes a formula. */
export interface WrittenCell {
  readonly value: string | number | boolean | null
  readonly style: CellStyle
}

export interface WrittenRow {
  /** 1-based; rows must come in order */
  readonly rowNo: number
  /** from column A on; null leaves a cell out */
  readonly cells: readonly (WrittenCell | null)[]
}

export interface WrittenComment {
  readonly rowNo: number
  readonly columnNo: number
  readonly text: string
}

export interface DropDown {
  readonly columnNo: number
  readonly fromRow: number
  /** where the choices stand, e.g. 选项!$A$1:$A$4 */
  readonly source: string
}

export interface WrittenColumn {
  /** in characters */
  readonly width: number
  /** of the cells that are still empty */
  readonly style: CellStyle
}

export interface WrittenSheet {
  readonly name: string
  readonly isHidden?: boolean
  readonly columns: readonly WrittenColumn[]
  /** rows that stay when the sheet is scrolled */
  readonly frozenRows?: number
  readonly rows: AsyncIterable<WrittenRow> | Iterable<WrittenRow>
  readonly dropDowns?: readonly DropDown[]
  /** asked for once the rows are written */
  comments?(): readonly WrittenComment[]
}

/** A sheet name that Excel takes: 31 characters, none of []:*?/\ */
export function sheetNameOf(name: string): string {
  const taken = name
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, 31)
  return taken === "" ? "Sheet1" : taken
}
