import { basename } from "node:path"
import type { SheetFormat } from "../format/column"
import { DEFAULT_FILE_LIMITS, type FileLimits } from "./file-limits"
import { type FoundHeader, findHeader, type HeaderProblem } from "./find-header"
import { mergedCellProblems } from "./merged-cells"
import { type OpenedSheet, type OpenedWorkbook, openWorkbook } from "./open-workbook"
import { compileRowParser, type ParsedRow } from "./parse-row"
import type { SheetProgress } from "./read-xlsx"

export interface ReadOptions {
  readonly formats: readonly SheetFormat[]
  /** read the file's only sheet, or the sheet of that name, as this one */
  readonly sheet?: string
  /** the day of import, YYYY-MM-DD */
  readonly today: string
  /** the name the file had where it came from; that of `path` unless given */
  readonly fileName?: string
  readonly limits?: FileLimits
}

/** A sheet that the workbook format does not know: not read. */
export interface UnknownSheet {
  readonly kind: "unknown"
  readonly name: string
  readonly isHidden: boolean
}

/** A sheet of a known kind. With `problems` its header cannot be used, and there are no rows to pull. */
export interface SheetStream {
  readonly kind: "sheet"
  /** as the file names it */
  readonly name: string
  readonly isHidden: boolean
  readonly format: SheetFormat
  readonly headerRowNo: number
  /** for each of the format's columns its 1-based column in the file; null where the file has none */
  readonly columnNos: readonly (number | null)[]
  readonly unknownHeaders: FoundHeader["unknown"]
  readonly problems: readonly HeaderProblem[]
  /** of the whole file, as far as it is read */
  readonly progress: SheetProgress
  /** To be pulled once, before the next sheet is asked for. Merged data cells come last, each as a row that has that problem only (and no values of its own). */
  batches(): AsyncGenerator<readonly ParsedRow[]>
}

/**
 * Reads a file of the workbook format, sheet by sheet in the file's order. Nothing is kept beyond a batch of rows.
 * Throws FileRefusal where the file cannot be read: before the first sheet, or among the rows where damage shows only then.
 */
export async function* readSheets(path: string, options: ReadOptions): AsyncGenerator<SheetStream | UnknownSheet> {
  const workbook = await openWorkbook(path, {
    formats: options.formats,
    sheet: options.sheet ?? null,
    fileName: options.fileName ?? basename(path),
    limits: options.limits ?? DEFAULT_FILE_LIMITS,
  })
  try {
    for (const sheet of workbook.sheets) {
      if (sheet.format === null) yield { kind: "unknown", name: sheet.raw.name, isHidden: sheet.raw.isHidden }
      else {
        const stream = await streamSheet(sheet, sheet.format, workbook, options.today)
        yield { ...stream, progress: progressInFile(workbook.sheets, sheet) }
      }
    }
  } finally {
    workbook.close()
  }
}

/** A sheet's progress with what comes before and after it in the file; sheets that are not read are no work. */
function progressInFile(sheets: readonly OpenedSheet[], { raw }: OpenedSheet): SheetProgress {
  const read = sheets.filter(({ format }) => format !== null).map((sheet) => sheet.raw)
  const bytesOf = (some: readonly OpenedSheet["raw"][]) => some.reduce((sum, { progress }) => sum + progress.bytesTotal, 0)
  const before = bytesOf(read.slice(0, read.indexOf(raw)))
  return {
    get bytesDone() {
      return before + raw.progress.bytesDone
    },
    bytesTotal: bytesOf(read),
  }
}

/** of a sheet without any filled cell, which is no fault */
const NO_HEADER: FoundHeader = { rowNo: 0, positions: [], score: 0, unknown: [], problems: [] }

async function streamSheet(
  { raw }: OpenedSheet,
  format: SheetFormat,
  workbook: OpenedWorkbook,
  today: string,
): Promise<Omit<SheetStream, "progress">> {
  const rows = raw.rows()
  const first = await rows.next()
  const isEmpty = first.done === true
  const header = isEmpty ? NO_HEADER : findHeader(first.value, format)
  const isUsable = !isEmpty && header.problems.length === 0
  if (!isUsable) await rows.return(undefined)
  const parse = isUsable ? compileRowParser(format, header, { today, date1904: workbook.date1904, isCsv: workbook.isCsv }) : null

  async function* batches(): AsyncGenerator<readonly ParsedRow[]> {
    if (parse === null) return
    try {
      for (let batch = first; batch.done !== true; batch = await rows.next()) {
        const parsed: ParsedRow[] = []
        for (const row of batch.value) {
          const one = row.rowNo > header.rowNo ? parse(row) : null
          if (one !== null) parsed.push(one)
        }
        if (parsed.length > 0) yield parsed
      }
    } finally {
      await rows.return(undefined)
    }
    const merged = mergedCellProblems(raw.merges(), format, header)
    if (merged.length > 0)
      yield merged.map(({ rowNo, problem }) => ({ rowNo, values: format.columns.map(() => null), problems: [problem] }))
  }

  return {
    kind: "sheet",
    name: raw.name,
    isHidden: raw.isHidden,
    format,
    headerRowNo: header.rowNo,
    columnNos: header.positions.map((position) => (position === -1 ? null : position + 1)),
    unknownHeaders: header.unknown,
    problems: header.problems,
    batches,
  }
}
