import { basename } from "node:path"
import type { SheetFormat } from "../format/column"
import { DEFAULT_FILE_LIMITS, type FileLimits } from "../read/file-limits"
import { type OpenedSheet, openWorkbook } from "../read/open-workbook"
import type { RawRow } from "../read/raw-row"
import { copiedCell } from "./copied-cell"
import { writeXlsx } from "./write-xlsx"
import { sheetNameOf, type WrittenCell, type WrittenComment, type WrittenRow, type WrittenSheet } from "./written-sheet"

/** Something to mark: sheet as the file names it, row and column from 1. Without a column the row's first cell is marked. */
export interface Mark {
  readonly sheet: string
  readonly rowNo: number
  readonly columnNo: number | null
  /** the sentence of the comment */
  readonly text: string
}

export interface MarkedCopyOptions {
  readonly formats: readonly SheetFormat[]
  readonly sheet?: string
  readonly fileName?: string
  readonly limits?: FileLimits
}

/** Excel and WPS become slow with more; cells beyond are filled but not commented. */
const MOST_COMMENTS = 5000
const COLUMN_WIDTH = 16

type MarksOfRow = Map<number, string>

/**
 * Writes the uploaded file again as xlsx with its faulty cells filled and commented. Rows are streamed; the marks are held in memory. Values and dates stay as they
 * were, formulas become their last results, formatting is not kept. A csv becomes a sheet named after what it holds.
 * Throws what `openWorkbook` throws; a half-written file is the caller's to remove.
 */
export async function writeMarkedCopy(source: string, target: string, marks: Iterable<Mark>, options: MarkedCopyOptions): Promise<void> {
  const bySheet = groupMarks(marks)
  const workbook = await openWorkbook(source, {
    formats: options.formats,
    sheet: options.sheet ?? null,
    fileName: options.fileName ?? basename(source),
    limits: options.limits ?? DEFAULT_FILE_LIMITS,
  })
  try {
    const taken = new Set<string>()
    const sheets = workbook.sheets.map((sheet) =>
      markedSheet(sheet, freeName(workbook.isCsv, sheet, taken), bySheet.get(sheet.raw.name) ?? new Map()),
    )
    await writeXlsx(target, sheets, { date1904: workbook.date1904 })
  } finally {
    workbook.close()
  }
}

function groupMarks(marks: Iterable<Mark>): Map<string, Map<number, MarksOfRow>> {
  const bySheet = new Map<string, Map<number, MarksOfRow>>()
  for (const { sheet, rowNo, columnNo, text } of marks) {
    const rows = bySheet.get(sheet) ?? new Map<number, MarksOfRow>()
    const cells = rows.get(rowNo) ?? new Map<number, string>()
    const before = cells.get(columnNo ?? 1)
    cells.set(columnNo ?? 1, before === undefined ? text : `${before}\n${text}`)
    rows.set(rowNo, cells)
    bySheet.set(sheet, rows)
  }
  return bySheet
}

function freeName(isCsv: boolean, { raw, format }: OpenedSheet, taken: Set<string>): string {
  const name = sheetNameOf(isCsv && format !== null ? format.name : raw.name)
  let free = name
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name.slice(0, 27)}_${count}`
  taken.add(free.toLowerCase())
  return free
}

function markedSheet({ raw }: OpenedSheet, name: string, marks: Map<number, MarksOfRow>): WrittenSheet {
  const comments: WrittenComment[] = []
  const waiting = [...marks.keys()].sort((a, b) => a - b)
  let at = 0

  const rowOf = (rowNo: number, row: RawRow | null): WrittenRow => {
    const marked = marks.get(rowNo)
    const width = Math.max(row?.width ?? 0, ...(marked?.keys() ?? []))
    const cells: (WrittenCell | null)[] = []
    for (let position = 0; position < width; position++) {
      const text = marked?.get(position + 1)
      cells.push(copiedCell(row, position, text !== undefined))
      if (text !== undefined && comments.length < MOST_COMMENTS) comments.push({ rowNo, columnNo: position + 1, text })
    }
    return { rowNo, cells }
  }

  async function* rows(): AsyncGenerator<WrittenRow> {
    for await (const batch of raw.rows()) {
      for (const row of batch) {
        for (; at < waiting.length && (waiting[at] as number) < row.rowNo; at++) yield rowOf(waiting[at] as number, null)
        if (waiting[at] === row.rowNo) at++
        yield rowOf(row.rowNo, row)
      }
    }
    for (; at < waiting.length; at++) yield rowOf(waiting[at] as number, null)
  }

  const columns = Array.from({ length: 30 }, () => ({ width: COLUMN_WIDTH, style: "general" as const }))
  return { name, isHidden: raw.isHidden, columns, rows: rows(), comments: () => comments }
}
