import { TOKEN_LIMIT } from "./file-limits"
import { FileRefusal } from "./file-refusal"
import { CELL } from "./raw-row"
import { RowBatch } from "./row-batch"

const QUOTE = 34
const CR = 13
const LF = 10

/** Turns csv text into rows: quotes with line breaks and doubled quotes in them, CRLF, LF or CR. Every record counts as a row, blank ones too. */
export class CsvScanner {
  private carry = ""
  private rowNo = 0
  readonly batch = new RowBatch()
  private row = this.batch.blank(0)
  private readonly delimiter: number

  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0)
  }

  /** Throws FileRefusal: csv_unclosed_quote {row}, csv_record_too_long {row}. */
  push(chunk: string, isLast: boolean): void {
    const text = this.carry === "" ? chunk : this.carry + chunk
    let at = 0
    while (at < text.length) {
      const next = this.record(text, at, isLast)
      if (next === -1) break
      at = next
    }
    this.carry = text.slice(at)
    if (this.carry.length > TOKEN_LIMIT) throw new FileRefusal("csv_record_too_long", { row: this.rowNo + 1 })
    if (isLast && this.carry !== "") throw new FileRefusal("csv_unclosed_quote", { row: this.rowNo + 1 })
  }

  /** Reads one record; answers where the next begins, -1 where this one is not complete. */
  private record(text: string, from: number, isLast: boolean): number {
    const row = this.row
    row.reset(this.rowNo + 1)
    let column = 0
    let at = from
    for (;;) {
      let value: string
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at)
        if (close === -1) return -1
        const end = this.fieldEnd(text, close + 1)
        if (end === text.length && !isLast) return -1
        value = text.slice(at + 1, close)
        if (value.includes('"')) value = value.replaceAll('""', '"')
        if (end > close + 1) value += text.slice(close + 1, end).trim()
        at = end
      } else {
        const end = this.fieldEnd(text, at)
        if (end === text.length && !isLast) return -1
        value = text.slice(at, end)
        at = end
      }
      row.setText(column++, CELL.text, unguarded(value))
      if (text.charCodeAt(at) === this.delimiter) {
        at++
        continue
      }
      const isPair = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF
      if (text.charCodeAt(at) === CR && at + 1 === text.length && !isLast) return -1
      this.rowNo++
      this.batch.add(row)
      this.row = this.batch.blank(0)
      return Math.min(text.length, at + (isPair ? 2 : 1))
    }
  }

  private fieldEnd(text: string, from: number): number {
    let at = from
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at)
      if (c === this.delimiter || c === LF || c === CR) break
    }
    return at
  }
}

function closingQuote(text: string, open: number): number {
  let at = open
  for (;;) {
    at = text.indexOf('"', at + 1)
    if (at === -1 || text.charCodeAt(at + 1) !== QUOTE) return at
    at++
  }
}

/** Takes off what guards a text against being calculated or shortened: '=1+1 (as we write it) and ="00123" (as others do). */
function unguarded(value: string): string {
  const first = value.charCodeAt(0)
  if (first === 39 && /^'+[=+\-@\t\r\n\0＝＋－＠]/.test(value)) return value.slice(1)
  return first === 61 && /^="[^"]*"$/.test(value) ? value.slice(2, -1) : value
}
