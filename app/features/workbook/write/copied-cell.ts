import { CELL, type RawRow } from "../read/raw-row"
import type { CellStyle } from "./cell-styles"
import type { WrittenCell } from "./written-sheet"

/** A cell of an uploaded file as it is written again; a marked one also where it was empty. Formulas become their last results, as text. */
export function copiedCell(row: RawRow | null, at: number, isMarked: boolean): WrittenCell | null {
  const styled = (value: WrittenCell["value"], plain: CellStyle, faulty: CellStyle): WrittenCell => ({
    value,
    style: isMarked ? faulty : plain,
  })
  if (row === null) return isMarked ? styled(null, "general", "faultyText") : null
  switch (row.kind(at)) {
    case CELL.empty:
      return isMarked ? styled(null, "general", "faultyText") : null
    case CELL.number:
      return styled(row.number(at), "general", "faultyNumber")
    case CELL.date:
      return styled(row.number(at), "date", "faultyDate")
    case CELL.boolean:
      return styled(row.number(at) === 1, "general", "faultyNumber")
    default:
      return styled(row.text(at), "text", "faultyText")
  }
}
