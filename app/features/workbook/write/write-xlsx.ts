import { stylesXml } from "./cell-styles"
import { commentBoxesXml, commentsXml } from "./comments-xml"
import { sheetXml } from "./sheet-xml"
import { sheetNameOf, type WrittenComment, type WrittenSheet } from "./written-sheet"
import { escapeXml } from "./xml-escape"
import { ZipWriter } from "./zip-writer"

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"

interface Placed {
  readonly name: string
  readonly isHidden: boolean
  readonly hasComments: boolean
}

/**
 * Writes sheet after sheet into an xlsx, rows as they come: memory does not grow with them. A workbook needs one sheet at least; names must differ.
 * Throws what writing the file and the sheets' rows throw; the half-written file is then the caller's to remove.
 */
export async function writeXlsx(
  path: string,
  sheets: AsyncIterable<WrittenSheet> | Iterable<WrittenSheet>,
  { date1904 = false }: { readonly date1904?: boolean } = {},
): Promise<void> {
  const zip = new ZipWriter(path)
  try {
    const placed: Placed[] = []
    for await (const sheet of sheets) placed.push(await addSheet(zip, sheet, placed.length + 1))
    await zip.add("xl/styles.xml", [stylesXml()])
    await zip.add("xl/workbook.xml", [workbookXml(placed, date1904)])
    await zip.add("xl/_rels/workbook.xml.rels", [workbookRelations(placed.length)])
    await zip.add("_rels/.rels", [relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`])])
    await zip.add("[Content_Types].xml", [contentTypes(placed)])
    await zip.finish()
  } catch (error) {
    zip.abandon()
    throw error
  }
}

async function addSheet(zip: ZipWriter, sheet: WrittenSheet, number: number): Promise<Placed> {
  let comments: readonly WrittenComment[] = []
  const hasComments = () => {
    comments = sheet.comments?.() ?? []
    return comments.length > 0
  }
  await zip.add(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, hasComments))
  if (comments.length > 0) {
    await zip.add(`xl/comments${number}.xml`, commentsXml(comments))
    await zip.add(`xl/drawings/vmlDrawing${number}.vml`, commentBoxesXml(comments))
    await zip.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, [
      relations([
        `<Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/>`,
        `<Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments${number}.xml"/>`,
      ]),
    ])
  }
  return { name: sheetNameOf(sheet.name), isHidden: sheet.isHidden ?? false, hasComments: comments.length > 0 }
}

const relations = (each: readonly string[]) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`

function workbookRelations(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return relations([...sheets, `<Relationship Id="rId${sheetCount + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`])
}

function workbookXml(sheets: readonly Placed[], date1904: boolean): string {
  const each = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  )
  const properties = date1904 ? `<workbookPr date1904="1"/>` : ""
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">${properties}<sheets>${each.join("")}</sheets></workbook>`
}

function contentTypes(sheets: readonly Placed[]): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
    part("xl/workbook.xml", "sheet.main"),
    part("xl/styles.xml", "styles"),
    ...sheets.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")),
    ...sheets.map(({ hasComments }, at) => (hasComments ? part(`xl/comments${at + 1}.xml`, "comments") : "")),
    "</Types>",
  ].join("")
}
