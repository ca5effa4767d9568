import { columnLetters } from "../read/header-text"
import { styleIndex } from "./cell-styles"
import type { DropDown, WrittenCell, WrittenRow, WrittenSheet } from "./written-sheet"
import { escapeXml, textElement } from "./xml-escape"

const CHUNK_CHARACTERS = 64 * 1024
const LAST_ROW = 1_048_576

/** One worksheet as XML, in pieces of some 64 thousand characters. `hasComments` is asked after the last row. */
export async function* sheetXml(sheet: WrittenSheet, hasComments: () => boolean): AsyncGenerator<string> {
  yield opening(sheet)
  let pending = ""
  for await (const row of sheet.rows) {
    pending += rowXml(row)
    if (pending.length >= CHUNK_CHARACTERS) {
      yield pending
      pending = ""
    }
  }
  yield `${pending}</sheetData>${dropDownsXml(sheet.dropDowns ?? [])}${hasComments() ? '<legacyDrawing r:id="rId1"/>' : ""}</worksheet>`
}

function opening({ columns, frozenRows = 0 }: WrittenSheet): string {
  const pane =
    frozenRows === 0 ? "" : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
  const cols = columns.map(
    ({ width, style }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleIndex(style)}" customWidth="1"/>`,
  )
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" `,
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`,
    "<sheetData>",
  ].join("")
}

const letters: string[] = []
const lettersOf = (columnNo: number) => {
  letters[columnNo] ??= columnLetters(columnNo)
  return letters[columnNo] as string
}

function rowXml({ rowNo, cells }: WrittenRow): string {
  let xml = `<row r="${rowNo}">`
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]
    if (cell !== null && cell !== undefined) xml += cellXml(`${lettersOf(at + 1)}${rowNo}`, cell)
  }
  return `${xml}</row>`
}

function cellXml(reference: string, { value, style }: WrittenCell): string {
  const attributes = `r="${reference}" s="${styleIndex(style)}"`
  if (value === null || value === "") return `<c ${attributes}/>`
  if (typeof value === "string") return `<c ${attributes} t="inlineStr"><is>${textElement(value)}</is></c>`
  if (typeof value === "boolean") return `<c ${attributes} t="b"><v>${value ? 1 : 0}</v></c>`
  return Number.isFinite(value) ? `<c ${attributes}><v>${value}</v></c>` : `<c ${attributes}/>`
}

function dropDownsXml(dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return ""
  const each = dropDowns.map(({ columnNo, fromRow, source }) => {
    const range = `${lettersOf(columnNo)}${fromRow}:${lettersOf(columnNo)}${LAST_ROW}`
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${escapeXml(source)}</formula1></dataValidation>`
  })
  return `<dataValidations count="${dropDowns.length}">${each.join("")}</dataValidations>`
}
