import { createReadStream } from "node:fs"
import type { CsvForm } from "./detect-csv"
import type { FileLimits } from "./file-limits"
import { FileRefusal } from "./file-refusal"
import type { RawRow } from "./raw-row"
import type { RawSheet } from "./read-xlsx"
import { CsvScanner } from "./scan-csv"

const CHUNK_BYTES = 64 * 1024
const BATCH_ROWS = 256

/** A csv as the one sheet it is; its cells are text. Its rows throw FileRefusal: csv_unclosed_quote {row}, csv_record_too_long {row}, file_too_many_rows, file_too_large. */
export function openCsv(path: string, name: string, bytesTotal: number, form: CsvForm, limits: FileLimits): RawSheet {
  const progress = { bytesDone: 0, bytesTotal }
  return { name, isHidden: false, progress, merges: () => [], rows: () => pullRows(path, name, form, limits, progress) }
}

async function* pullRows(
  path: string,
  name: string,
  form: CsvForm,
  limits: FileLimits,
  progress: { bytesDone: number },
): AsyncGenerator<readonly RawRow[]> {
  const decoder = new TextDecoder(form.encoding)
  progress.bytesDone = 0
  const scanner = new CsvScanner(form.delimiter)
  let rows = 0
  const take = () => {
    const batch = scanner.batch.take()
    rows += batch.length
    if (rows > limits.rowsPerSheet) throw new FileRefusal("file_too_many_rows", { sheet: name, max: limits.rowsPerSheet })
    return batch
  }
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    progress.bytesDone += chunk.length
    if (progress.bytesDone > limits.csvBytes) throw new FileRefusal("file_too_large", { bytes: progress.bytesDone, max: limits.csvBytes })
    scanner.push(decoder.decode(chunk, { stream: true }), false)
    if (scanner.batch.size >= BATCH_ROWS) yield take()
  }
  scanner.push(decoder.decode(), true)
  if (scanner.batch.size > 0) yield take()
}
