import { COLUMN_LIMIT } from "./file-limits"

/** What a cell of the file is. Numbers, not words: there are millions of them. */
export const CELL = { empty: 0, text: 1, number: 2, date: 3, boolean: 4, formula: 5, error: 6 } as const
export type CellKind = (typeof CELL)[keyof typeof CELL]

/** Rows are small at first: a csv of empty lines has tens of thousands of them in a chunk. */
const FIRST_COLUMNS = 16
const NO_NUMBERS = new Float64Array(0)
const roomFor = (at: number) => Math.min(COLUMN_LIMIT, Math.max(FIRST_COLUMNS, 2 ** Math.ceil(Math.log2(at + 1))))

/**
 * One row as the file has it: parallel arrays by column position (0 = column A), reused from batch to batch.
 * `texts` counts for text, formula (the last result) and error (e.g. #N/A); `numbers` for number, date (the serial) and boolean (1, 0).
 */
export class RawRow {
  /** 1-based, as Excel shows it */
  rowNo = 0
  /** one more than the last filled column position */
  width = 0
  private kinds = new Uint8Array(FIRST_COLUMNS)
  private numbers = NO_NUMBERS
  private readonly texts: string[] = []

  reset(rowNo: number): void {
    this.kinds.fill(0, 0, this.width)
    this.rowNo = rowNo
    this.width = 0
  }

  kind(at: number): CellKind {
    return (at < this.width ? this.kinds[at] : CELL.empty) as CellKind
  }

  text(at: number): string {
    return this.texts[at] as string
  }

  number(at: number): number {
    return this.numbers[at] as number
  }

  setText(at: number, kind: CellKind, text: string): void {
    if (at >= COLUMN_LIMIT || (text === "" && kind === CELL.text)) return
    while (this.texts.length <= at) this.texts.push("")
    this.texts[at] = text
    this.fill(at, kind)
  }

  setNumber(at: number, kind: CellKind, value: number): void {
    if (at >= COLUMN_LIMIT) return
    if (at >= this.numbers.length) {
      const numbers = new Float64Array(roomFor(at))
      numbers.set(this.numbers)
      this.numbers = numbers
    }
    this.numbers[at] = value
    this.fill(at, kind)
  }

  private fill(at: number, kind: CellKind): void {
    if (at >= this.kinds.length) {
      const kinds = new Uint8Array(roomFor(at))
      kinds.set(this.kinds)
      this.kinds = kinds
    }
    this.kinds[at] = kind
    if (at >= this.width) this.width = at + 1
  }
}

/** The cell as a person would read it, for headers and reports. Dates stay serials. */
export function shownText(row: RawRow, at: number): string {
  switch (row.kind(at)) {
    case CELL.empty:
      return ""
    case CELL.number:
    case CELL.date:
      return String(row.number(at))
    case CELL.boolean:
      return row.number(at) === 1 ? "TRUE" : "FALSE"
    default:
      return row.text(at)
  }
}
