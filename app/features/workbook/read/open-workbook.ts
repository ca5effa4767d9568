import type { SheetFormat } from "../format/column"
import { checkFile } from "./check-file"
import { formatByContent, formatNamed, formatOfSheet } from "./choose-sheet"
import { detectCsv } from "./detect-csv"
import type { FileLimits } from "./file-limits"
import { FileRefusal } from "./file-refusal"
import { findHeader } from "./find-header"
import { openCsv } from "./read-csv"
import { openXlsx, type RawSheet } from "./read-xlsx"
import { IGNORED_SHEETS } from "./template-marks"

export interface OpenedSheet {
  readonly raw: RawSheet
  /** null: not known, not to be read */
  readonly format: SheetFormat | null
}

export interface OpenedWorkbook {
  readonly isCsv: boolean
  readonly date1904: boolean
  /** sheets with instructions left out */
  readonly sheets: readonly OpenedSheet[]
  close(): void
}

export interface OpenOptions {
  readonly formats: readonly SheetFormat[]
  readonly sheet: string | null
  readonly fileName: string
  readonly limits: FileLimits
}

/**
 * Opens an xlsx or csv and decides what each of its sheets is. Throws FileRefusal: those of `checkFile`, `openXlsx`, `detectCsv` and `choose-sheet`,
 * and sheet_not_found {sheet, found}, no_known_sheet {found, expected}.
 */
export async function openWorkbook(path: string, options: OpenOptions): Promise<OpenedWorkbook> {
  const named = options.sheet === null ? null : formatNamed(options.sheet, options.formats)
  const file = await checkFile(path, options.limits)
  if (file.kind === "csv") {
    const form = await detectCsv(path, named === null ? options.formats : [named])
    const format = named ?? formatByContent(options.fileName, form.matches, options.formats)
    const raw = openCsv(path, options.fileName.replace(/\.[^.]*$/, ""), file.bytes, form, options.limits)
    return { isCsv: true, date1904: false, sheets: [{ raw, format }], close: () => {} }
  }
  try {
    const { date1904, sheets } = await openXlsx(file.zip, options.limits)
    const readable = sheets.filter((sheet) => !IGNORED_SHEETS.includes(sheet.name.trim()))
    return { isCsv: false, date1904, sheets: await chooseSheets(readable, named, options), close: () => file.zip.close() }
  } catch (error) {
    file.zip.close()
    throw error
  }
}

async function chooseSheets(sheets: readonly RawSheet[], named: SheetFormat | null, options: OpenOptions): Promise<readonly OpenedSheet[]> {
  const byName = sheets.map(
    (raw): OpenedSheet => ({ raw, format: formatOfSheet(raw.name, named === null ? options.formats : [named]) ?? null }),
  )
  if (byName.some(({ format }) => format !== null)) return byName
  const found = sheets.map(({ name }) => name).join("、")
  const [only, ...others] = sheets.length > 1 ? await filledSheets(sheets) : sheets
  if (only === undefined || others.length > 0) {
    if (named !== null) throw new FileRefusal("sheet_not_found", { sheet: named.name, found })
    throw new FileRefusal("no_known_sheet", { found, expected: options.formats.map(({ name }) => name).join("、") })
  }
  return [{ raw: only, format: named ?? (await formatOfLoneSheet(only, options)) }]
}

/** Sheets with anything in them: Excel gives a new workbook empty ones. */
async function filledSheets(sheets: readonly RawSheet[]): Promise<readonly RawSheet[]> {
  const filled: RawSheet[] = []
  for (const sheet of sheets) {
    for await (const rows of sheet.rows()) {
      if (rows.length > 0) filled.push(sheet)
      break
    }
  }
  return filled
}

async function formatOfLoneSheet(sheet: RawSheet, { formats, fileName }: OpenOptions): Promise<SheetFormat> {
  for await (const rows of sheet.rows()) {
    const matches = formats.map((format) => {
      const { score, problems } = findHeader(rows, format)
      return { format, score, hasProblems: problems.length > 0 }
    })
    return formatByContent(
      fileName,
      matches.filter(({ score }) => score >= 2),
      formats,
    )
  }
  throw new FileRefusal("no_known_sheet", { found: sheet.name, expected: formats.map(({ name }) => name).join("、") })
}
