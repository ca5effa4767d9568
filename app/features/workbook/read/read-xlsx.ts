import type { FileLimits } from "./file-limits"
import { FileRefusal } from "./file-refusal"
import { inflateEntry } from "./inflate-entry"
import type { CheckedZip } from "./open-zip"
import type { RawRow } from "./raw-row"
import { readSharedStrings } from "./read-shared-strings"
import { PartFeed } from "./scan-part"
import { WorksheetSink } from "./scan-worksheet"
import { readWorkbookParts } from "./workbook-parts"

const BATCH_ROWS = 256

export interface SheetProgress {
  /** inflated bytes read and to read (xlsx), bytes of the file (csv) */
  readonly bytesDone: number
  readonly bytesTotal: number
}

/** A sheet whose rows are pulled in order. */
export interface RawSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly progress: SheetProgress
  /** Batches of filled rows, from the first row on at each call; a batch is overwritten by the next pull. The first batch holds the first 256 filled rows, or all. */
  rows(): AsyncGenerator<readonly RawRow[]>
  /** ranges like B2:B5, complete once all rows are read */
  merges(): readonly string[]
}

export interface RawWorkbook {
  readonly date1904: boolean
  readonly sheets: readonly RawSheet[]
  close(): void
}

/**
 * Opens a checked workbook: sheets, styles and shared strings are read, the rows are not.
 * Throws FileRefusal: file_damaged {part}, file_not_workbook, file_xml_entities {part}, file_zip_bomb, file_too_many_rows {sheet, max}.
 */
export async function openXlsx(zip: CheckedZip, limits: FileLimits): Promise<RawWorkbook> {
  const parts = await readWorkbookParts(zip)
  const strings = await readSharedStrings(zip, parts.sharedStringsEntry)
  const sheets = parts.sheets.map((sheet): RawSheet => {
    const progress = { bytesDone: 0, bytesTotal: zip.entries.get(sheet.entry)?.uncompressedSize ?? 0 }
    let sink: WorksheetSink | null = null
    return {
      name: sheet.name,
      isHidden: sheet.isHidden,
      progress,
      merges: () => sink?.merges ?? [],
      rows() {
        sink = new WorksheetSink({ entry: sheet.entry, strings, dateStyles: parts.dateStyles })
        return pullRows({ zip, limits, sink, entry: sheet.entry, name: sheet.name, progress })
      },
    }
  })
  return { date1904: parts.date1904, sheets, close: () => zip.close() }
}

interface Pull {
  readonly zip: CheckedZip
  readonly limits: FileLimits
  readonly sink: WorksheetSink
  readonly entry: string
  readonly name: string
  readonly progress: { bytesDone: number }
}

async function* pullRows({ zip, limits, sink, entry, name, progress }: Pull): AsyncGenerator<readonly RawRow[]> {
  const feed = new PartFeed(sink, entry)
  let rows = 0
  const take = () => {
    const batch = sink.batch.take()
    rows += batch.length
    if (rows > limits.rowsPerSheet) throw new FileRefusal("file_too_many_rows", { sheet: name, max: limits.rowsPerSheet })
    return batch
  }
  const onBytes = (bytes: number) => {
    progress.bytesDone = bytes
  }
  for await (const chunk of inflateEntry(zip, entry, onBytes)) {
    feed.push(chunk)
    if (sink.batch.size >= BATCH_ROWS) yield take()
  }
  feed.end()
  if (sink.batch.size > 0) yield take()
}
