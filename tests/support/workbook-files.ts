import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SHEETS } from "~/features/workbook/format/sheets"
import type { ParsedRow } from "~/features/workbook/read/parse-row"
import { type ReadOptions, readSheets, type SheetStream } from "~/features/workbook/read/read-rows"
import { type ZipPart, zipOf } from "./zip-files"

/** A cell of a test sheet: text (inline), number, boolean, nothing, a formula with its result, an error, a date by its serial, or its own XML. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly result: string | number }
  | { readonly error: string }
  | { readonly serial: number }
  | { readonly xml: string }

export interface TestSheet {
  readonly name: string
  readonly rows?: readonly (readonly TestCell[])[]
  /** the whole worksheet, instead of rows */
  readonly xml?: string
  readonly state?: "hidden" | "veryHidden"
  /** marks after the rows, e.g. merged ranges */
  readonly after?: string
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

function cellXml(cell: TestCell, reference: string): string {
  if (cell === null) return ""
  if (typeof cell === "string") return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if ("formula" in cell) {
    const type = typeof cell.result === "string" ? ' t="str"' : ""
    return `<c r="${reference}"${type}><f>${escaped(cell.formula)}</f><v>${escaped(String(cell.result))}</v></c>`
  }
  if ("error" in cell) return `<c r="${reference}" t="e"><v>${cell.error}</v></c>`
  return "serial" in cell ? `<c r="${reference}" s="1"><v>${cell.serial}</v></c>` : cell.xml
}

const letter = (at: number) => (at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`)

/** A worksheet with these rows, from row 1 on; style 1 shows a date. */
export function worksheetXml(rows: readonly (readonly TestCell[])[], after = ""): string {
  const written = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${letter(column)}${at + 1}`)).join("")}</row>`,
  )
  return `${HEAD}<worksheet ${MAIN}><sheetData>${written.join("")}</sheetData>${after}</worksheet>`
}

const STYLES = `${HEAD}<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[]
  readonly sharedStrings?: string
  readonly styles?: string
  readonly date1904?: boolean
  readonly extra?: readonly ZipPart[]
}

/** The entries of a workbook, for tests that bend them before zipping. */
export function workbookParts({ sheets, sharedStrings, styles = STYLES, date1904 = false, extra = [] }: TestWorkbook): ZipPart[] {
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const relations = (each: string) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each}</Relationships>`
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  )
  const related = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
    relation("rIdStyles", "styles", "styles.xml"),
    ...(sharedStrings === undefined ? [] : [relation("rIdStrings", "sharedStrings", "sharedStrings.xml")]),
  ]
  return [
    {
      name: "[Content_Types].xml",
      data: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: "_rels/.rels", data: relations(relation("rId1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      data: `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${listed.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", data: relations(related.join("")) },
    { name: "xl/styles.xml", data: styles },
    ...(sharedStrings === undefined ? [] : [{ name: "xl/sharedStrings.xml", data: sharedStrings }]),
    ...sheets.map(({ rows = [], xml, after }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: xml ?? worksheetXml(rows, after),
    })),
    ...extra,
  ]
}

export const workbookOf = (workbook: TestWorkbook): Buffer => zipOf(workbookParts(workbook))

let folder: string | null = null

/** A path in a folder that goes away with the process; with bytes, a file there. */
export function temporaryFile(bytes: string | Buffer | null, name = `${randomUUID()}.bin`): string {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), "shicheng-workbook-"))
    const made = folder
    process.once("exit", () => rmSync(made, { recursive: true, force: true }))
  }
  const path = join(folder, name)
  if (bytes !== null) writeFileSync(path, bytes)
  return path
}

export interface ReadSheet {
  readonly stream: SheetStream
  readonly rows: readonly ParsedRow[]
  /** the row's values by field name */
  readonly records: readonly Readonly<Record<string, unknown>>[]
  /** code and row and header of every problem, e.g. "cell_required 3 姓名" */
  readonly faults: readonly string[]
}

export const TODAY = "2026-11-23"

/** Reads a whole file, for tests. */
export async function readWhole(
  path: string,
  options: Partial<ReadOptions> = {},
): Promise<{ readonly sheets: readonly ReadSheet[]; readonly unknown: readonly string[] }> {
  const sheets: ReadSheet[] = []
  const unknown: string[] = []
  for await (const stream of readSheets(path, { formats: SHEETS, today: TODAY, ...options })) {
    if (stream.kind === "unknown") {
      unknown.push(stream.name)
      continue
    }
    const rows: ParsedRow[] = []
    for await (const batch of stream.batches()) rows.push(...batch)
    sheets.push({
      stream,
      rows,
      records: rows.map(({ values }) => Object.fromEntries(stream.format.columns.map(({ field }, at) => [field, values[at] ?? null]))),
      faults: rows.flatMap(({ rowNo, problems }) => problems.map(({ code, header }) => `${code} ${rowNo} ${header}`)),
    })
  }
  return { sheets, unknown }
}

/** The one sheet of a file. */
export async function readOnly(path: string, options: Partial<ReadOptions> = {}): Promise<ReadSheet> {
  const { sheets } = await readWhole(path, options)
  if (sheets.length !== 1) throw new Error(`${sheets.length} sheets instead of one`)
  return sheets[0] as ReadSheet
}
