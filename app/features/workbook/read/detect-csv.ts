import { open } from "node:fs/promises"
import type { SheetFormat } from "../format/column"
import { FileRefusal } from "./file-refusal"
import { findHeader, HEADER_ROWS } from "./find-header"
import { foldedHeaders, foldHeader } from "./header-text"
import { CsvScanner } from "./scan-csv"

export type CsvEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be"
export type CsvDelimiter = "," | "\t" | ";"

export interface CsvForm {
  readonly encoding: CsvEncoding
  readonly delimiter: CsvDelimiter
  /** how many known headers each format finds in it, formats without any left out, best first */
  readonly matches: readonly { readonly format: SheetFormat; readonly score: number; readonly hasProblems: boolean }[]
}

const SAMPLE_BYTES = 64 * 1024
const ENCODINGS: readonly CsvEncoding[] = ["utf-8", "gb18030", "utf-16le", "utf-16be"]
const DELIMITERS: readonly CsvDelimiter[] = [",", "\t", ";"]
const MARKS: readonly (readonly [CsvEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]

/**
 * Finds encoding and delimiter by the headers that become readable, never by what happens to be valid: 学校, 学时 and 状态 in GB18030 are valid
 * UTF-8 as well. A byte order mark decides at once. Throws FileRefusal csv_no_known_headers {lookedFor} (headers of the formats, joined by 、).
 */
export async function detectCsv(path: string, formats: readonly SheetFormat[]): Promise<CsvForm> {
  const sample = await readSample(path)
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => sample[at] === byte))?.[0]
  const isWhole = sample.length < SAMPLE_BYTES
  let best: CsvForm | null = null
  for (const encoding of marked === undefined ? ENCODINGS : [marked]) {
    const text = new TextDecoder(encoding).decode(sample, { stream: true })
    if (!hasHeaderOf(text, formats)) continue
    for (const delimiter of DELIMITERS) {
      const form = { encoding, delimiter, matches: matchesIn(isWhole ? `${text}\n` : text, delimiter, formats) }
      if ((form.matches[0]?.score ?? 0) > (best?.matches[0]?.score ?? 0)) best = form
    }
  }
  if (best !== null) return best
  const lookedFor = [
    ...new Set(formats.flatMap((format) => format.columns.filter((column) => column.required).map((column) => column.header))),
  ]
  throw new FileRefusal("csv_no_known_headers", { lookedFor: lookedFor.slice(0, 12).join("、") })
}

async function readSample(path: string): Promise<Buffer> {
  const file = await open(path, "r")
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function hasHeaderOf(text: string, formats: readonly SheetFormat[]): boolean {
  const folded = foldHeader(text)
  return formats.some((format) => [...foldedHeaders(format).keys()].some((header) => folded.includes(header)))
}

function matchesIn(text: string, delimiter: CsvDelimiter, formats: readonly SheetFormat[]): CsvForm["matches"] {
  const scanner = new CsvScanner(delimiter)
  // Not the last push: a quote left open where the sample was cut is no fault.
  scanner.push(text, false)
  const rows = scanner.batch.take().slice(0, HEADER_ROWS)
  return formats
    .map((format) => {
      const { score, problems } = findHeader(rows, format)
      return { format, score, hasProblems: problems.length > 0 }
    })
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score)
}
