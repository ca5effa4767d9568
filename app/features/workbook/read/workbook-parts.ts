import { FileRefusal } from "./file-refusal"
import { inflateEntry } from "./inflate-entry"
import { isDateFormat } from "./number-format"
import type { CheckedZip } from "./open-zip"
import { scanPart } from "./scan-part"
import { attributesOf } from "./xml-attributes"

export interface WorkbookSheet {
  readonly name: string
  /** hidden or very hidden */
  readonly isHidden: boolean
  /** name of its zip entry */
  readonly entry: string
}

export interface WorkbookParts {
  readonly sheets: readonly WorkbookSheet[]
  /** dates count from 1904 */
  readonly date1904: boolean
  /** for each cell format (`s` of a cell): 1 where it shows a date */
  readonly dateStyles: Uint8Array
  readonly sharedStringsEntry: string | null
}

/** Excel takes 31 characters. */
const LONGEST_NAME = 100

type Visit = (name: string, attributes: Map<string, string>) => void

async function visit(zip: CheckedZip, entry: string, open: Visit, close?: (name: string) => void): Promise<void> {
  const sink = {
    open(text: string, nameFrom: number, nameTo: number, attributesTo: number, isSelfClosing: boolean) {
      const name = text.slice(nameFrom, nameTo)
      open(name, attributesOf(text, nameTo, attributesTo))
      if (isSelfClosing) close?.(name)
    },
    close: (text: string, nameFrom: number, nameTo: number) => close?.(text.slice(nameFrom, nameTo)),
    chars: () => {},
  }
  await scanPart(inflateEntry(zip, entry), sink, entry)
}

/** A relationship's target as an entry name: relative to the folder of the part that holds it, or from the root. */
function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter(Boolean)
  for (const part of target.split("/")) {
    if (part === "..") parts.pop()
    else if (part !== "." && part !== "") parts.push(part)
  }
  return parts.join("/")
}

interface Relation {
  readonly kind: string
  readonly entry: string
}

async function readRelations(zip: CheckedZip, part: string): Promise<Map<string, Relation>> {
  const slash = part.lastIndexOf("/")
  const folder = part.slice(0, Math.max(slash, 0))
  const found = new Map<string, Relation>()
  await visit(zip, `${folder === "" ? "" : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`, (name, attributes) => {
    if (name !== "Relationship" || attributes.get("TargetMode") === "External") return
    const kind = attributes.get("Type")?.split("/").at(-1) ?? ""
    found.set(attributes.get("Id") ?? "", { kind, entry: resolve(folder, attributes.get("Target") ?? "") })
  })
  return found
}

async function readDateStyles(zip: CheckedZip, entry: string): Promise<Uint8Array> {
  const formats = new Map<number, string>()
  const ids: number[] = []
  let isInCellFormats = false
  await visit(
    zip,
    entry,
    (name, attributes) => {
      if (name === "numFmt") formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "")
      else if (name === "cellXfs") isInCellFormats = true
      else if (name === "xf" && isInCellFormats) ids.push(Number(attributes.get("numFmtId") ?? 0))
    },
    (name) => {
      if (name === "cellXfs") isInCellFormats = false
    },
  )
  return Uint8Array.from(ids, (id) => (isDateFormat(id, formats.get(id)) ? 1 : 0))
}

/** Reads everything but the cells. Throws FileRefusal: file_damaged, file_not_workbook, file_xml_entities. */
export async function readWorkbookParts(zip: CheckedZip): Promise<WorkbookParts> {
  const roots = await readRelations(zip, "")
  const workbook = [...roots.values()].find((relation) => relation.kind === "officeDocument")?.entry
  if (workbook === undefined) throw new FileRefusal("file_not_workbook", { detected: "zip" })
  const relations = await readRelations(zip, workbook)
  const byKind = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.entry
  const sheets: WorkbookSheet[] = []
  let date1904 = false
  await visit(zip, workbook, (name, attributes) => {
    if (name === "workbookPr") date1904 = /^(1|true|on)$/.test(attributes.get("date1904") ?? "")
    if (name !== "sheet") return
    const relation = relations.get(attributes.get("id") ?? "")
    if (relation?.kind !== "worksheet") return
    sheets.push({
      name: (attributes.get("name") ?? "").slice(0, LONGEST_NAME),
      isHidden: (attributes.get("state") ?? "visible") !== "visible",
      entry: relation.entry,
    })
  })
  const styles = byKind("styles")
  const dateStyles = styles === undefined ? new Uint8Array(0) : await readDateStyles(zip, styles)
  return { sheets, date1904, dateStyles, sharedStringsEntry: byKind("sharedStrings") ?? null }
}
