import { createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { CellValue } from "../format/column"
import type { SheetContent } from "./write-workbook"
import { writtenValue } from "./written-value"

const CHUNK_CHARACTERS = 64 * 1024

/** Writes one sheet as csv: UTF-8 with a byte order mark, commas, CRLF. It imports again without a change. */
export async function writeCsv(path: string, content: SheetContent): Promise<void> {
  await pipeline(Readable.from(csvChunks(content)), createWriteStream(path))
}

async function* csvChunks({ format, rows }: SheetContent): AsyncGenerator<string> {
  let pending = `\ufeff${record(format.columns.map(({ header }) => header))}`
  for await (const values of rows) {
    pending += record(format.columns.map((column, at) => writtenValue(column, (values[at] ?? null) as CellValue)))
    if (pending.length < CHUNK_CHARACTERS) continue
    yield pending
    pending = ""
  }
  yield pending
}

const record = (values: readonly (string | number | null)[]) => `${values.map(csvField).join(",")}\r\n`

/** Text that a spreadsheet would calculate gets a leading apostrophe, which reading takes off again. */
const CALCULATED = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/** One field of a csv, guarded and quoted where it must be. */
export function csvField(value: string | number | null): string {
  if (value === null) return ""
  if (typeof value === "number") return String(value)
  const guarded = CALCULATED.test(value) ? `'${value}` : value
  return /[",\r\n\t;]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
