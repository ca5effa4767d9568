import { closingQuote, columnOf, rowNumberOf } from "./cell-attributes"
import { FileRefusal } from "./file-refusal"
import { parseDecimal } from "./parse-decimal"
import { CELL } from "./raw-row"
import { RowBatch } from "./row-batch"
import type { SharedStrings } from "./shared-strings"
import type { XmlSink } from "./xml-scan"
import { decodeEscapes, decodeReferences } from "./xml-text"

export interface WorksheetContext {
  readonly entry: string
  readonly strings: SharedStrings
  readonly dateStyles: Uint8Array
}

const ROW_LIMIT = 1_048_576
const LETTER_S = 115
const EQUALS = 61

type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error"
type Listening = "nothing" | "value" | "text"

/** Turns a worksheet's marks into rows. Knows no sheet's meaning; keeps only the rows of one batch, and the merged ranges. */
export class WorksheetSink implements XmlSink {
  readonly merges: string[] = []
  readonly batch = new RowBatch()
  private row = this.batch.blank(0)
  private rowNo = 0
  private nextColumn = 0
  private isInData = false
  private isInRow = false
  private isInCell = false
  private isInReading = false
  private isFormula = false
  private hasValue = false
  private listening: Listening = "nothing"
  private column = 0
  private type: CellType = "number"
  private style = 0
  private value = ""
  private number = 0
  private readonly context: WorksheetContext

  constructor(context: WorksheetContext) {
    this.context = context
  }

  open(text: string, from: number, to: number, attributesTo: number, isSelfClosing: boolean): void {
    const length = to - from
    const first = text.charCodeAt(from)
    if (length === 1) {
      if (first === 99 && this.isInRow) this.startCell(text, to, attributesTo, isSelfClosing)
      else if (!this.isInCell || isSelfClosing) this.isFormula ||= this.isInCell && first === 102
      else if (first === 118) this.listening = "value"
      else if (first === 116 && !this.isInReading) this.listening = "text"
      else if (first === 102) this.isFormula = true
    } else if (length === 3) {
      if (this.isInData && isRow(text, from)) this.startRow(text, to, attributesTo, isSelfClosing)
      else if (isReading(text, from)) this.isInReading = !isSelfClosing
    } else if (length === 9) {
      if (text.startsWith("sheetData", from)) this.isInData = !isSelfClosing
      else if (text.startsWith("mergeCell", from)) this.addMerge(text.slice(to, attributesTo))
    }
  }

  close(text: string, from: number, to: number): void {
    this.listening = "nothing"
    const length = to - from
    if (length === 1) {
      if (this.isInCell && text.charCodeAt(from) === 99) this.finishCell()
    } else if (length === 3) {
      if (this.isInRow && isRow(text, from)) this.finishRow()
      else if (isReading(text, from)) this.isInReading = false
    } else if (length === 9 && text.startsWith("sheetData", from)) this.isInData = false
  }

  chars(text: string, from: number, to: number, isRaw: boolean): void {
    if (this.listening === "nothing") return
    if (this.listening === "value" && (this.type === "number" || this.type === "shared") && !this.isFormula) {
      if (this.hasValue) throw this.damaged()
      this.number = parseDecimal(text, from, to)
    } else {
      const slice = text.slice(from, to)
      this.value += isRaw ? slice : decodeReferences(slice)
    }
    this.hasValue = true
  }

  private startRow(text: string, from: number, to: number, isSelfClosing: boolean): void {
    const given = rowNumberOf(text, from, to)
    const rowNo = given === -1 ? this.rowNo + 1 : given
    if (this.isInRow || !(rowNo > this.rowNo && rowNo <= ROW_LIMIT)) throw this.damaged()
    this.rowNo = rowNo
    if (isSelfClosing) return
    this.isInRow = true
    this.nextColumn = 0
    this.row = this.batch.blank(rowNo)
  }

  private finishRow(): void {
    this.isInRow = false
    this.batch.add(this.row)
  }

  private startCell(text: string, from: number, to: number, isSelfClosing: boolean): void {
    if (this.isInCell) throw this.damaged()
    this.column = this.nextColumn
    this.type = "number"
    this.style = 0
    for (let at = from; at < to; at++) {
      if (text.charCodeAt(at) !== EQUALS) continue
      const valueFrom = at + 2
      const valueTo = closingQuote(text, at + 1, to)
      if (valueTo === -1) throw this.damaged()
      if (text.charCodeAt(at - 2) <= 32) {
        const name = text.charCodeAt(at - 1)
        if (name === 114) this.column = columnOf(text, valueFrom, valueTo)
        else if (name === LETTER_S) this.style = parseDecimal(text, valueFrom, valueTo)
        else if (name === 116) this.type = this.typeOf(text, valueFrom, valueTo)
      }
      at = valueTo
    }
    if (this.column < this.nextColumn) throw this.damaged()
    this.nextColumn = this.column + 1
    if (isSelfClosing) return
    this.isInCell = true
    this.isFormula = false
    this.hasValue = false
    this.value = ""
  }

  private typeOf(text: string, from: number, to: number): CellType {
    const length = to - from
    const first = text.charCodeAt(from)
    if (length === 1) {
      if (first === LETTER_S) return "shared"
      if (first === 110) return "number"
      if (first === 98) return "boolean"
      if (first === 101) return "error"
      if (first === 100) return "text"
    }
    if (length === 9 && first === 105) return "inline"
    if (length === 3 && first === LETTER_S) return "text"
    throw this.damaged()
  }

  private finishCell(): void {
    this.isInCell = false
    const { row, column, type } = this
    if (this.isFormula) row.setText(column, CELL.formula, decodeEscapes(this.value))
    else if (!this.hasValue) return
    else if (type === "shared") {
      const shared = this.context.strings.get(this.number)
      if (shared === null) throw this.damaged()
      row.setText(column, CELL.text, shared)
    } else if (type === "number") {
      if (Number.isNaN(this.number)) throw this.damaged()
      row.setNumber(column, this.context.dateStyles[this.style] === 1 ? CELL.date : CELL.number, this.number)
    } else if (type === "boolean") row.setNumber(column, CELL.boolean, /^(1|true)$/i.test(this.value) ? 1 : 0)
    else row.setText(column, type === "error" ? CELL.error : CELL.text, decodeEscapes(this.value))
  }

  private addMerge(attributes: string): void {
    const range = /\bref\s*=\s*["']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})["']/.exec(attributes)?.[1]
    if (range !== undefined && this.merges.length < 100_000) this.merges.push(range)
  }

  private damaged(): FileRefusal {
    return new FileRefusal("file_damaged", { part: this.context.entry })
  }
}

const isRow = (text: string, from: number) => text.charCodeAt(from) === 114 && text.charCodeAt(from + 1) === 111
const isReading = (text: string, from: number) => text.charCodeAt(from) === 114 && text.charCodeAt(from + 1) === 80
