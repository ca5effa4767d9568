import { RawRow } from "./raw-row"

/** Rows filled since the last batch. Row objects go round: those of a batch are used again from the next `take` on, so that reading allocates almost none. */
export class RowBatch {
  private filled: RawRow[] = []
  private given: RawRow[] = []
  private readonly spare: RawRow[] = []

  get size(): number {
    return this.filled.length
  }

  /** An empty row to fill; it is the caller's until handed to `add`. */
  blank(rowNo: number): RawRow {
    const row = this.spare.pop() ?? new RawRow()
    row.reset(rowNo)
    return row
  }

  /** Adds a row; one without a filled cell is dropped. */
  add(row: RawRow): void {
    if (row.width > 0) this.filled.push(row)
    else this.spare.push(row)
  }

  /** The rows added since the last call, valid until the next. */
  take(): readonly RawRow[] {
    for (const row of this.given) this.spare.push(row)
    this.given = this.filled
    this.filled = []
    return this.given
  }
}
