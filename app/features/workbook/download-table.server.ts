import { randomUUID } from "node:crypto"
import { createWriteStream } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { config } from "~/platform/config.server"
import type { FileToSend } from "./file-to-send"
import { csvField } from "./write/write-csv"
import { writeXlsx } from "./write/write-xlsx"
import type { WrittenRow } from "./write/written-sheet"

type TableRow = readonly (string | number | null)[]

interface Table {
  /** the sheet's name, and with the format's ending the file's */
  readonly name: string
  readonly format: "xlsx" | "csv"
  readonly header: readonly string[]
  readonly rows: AsyncIterable<TableRow>
  /** columns of sentences, counted from 0: wide, and broken into lines */
  readonly prose?: readonly number[]
}

/** A list as a file for the browser, streamed to disk first. Text is typed as text: nothing in it becomes a formula. */
export async function downloadTable(table: Table): Promise<FileToSend> {
  const directory = join(config().uploadDirectory, "exports")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, `${randomUUID()}.${table.format}`)
  if (table.format === "csv") await pipeline(Readable.from(csvLines(table)), createWriteStream(path))
  else
    await writeXlsx(path, [
      {
        name: table.name,
        columns: table.header.map((_, at) => (isProse(table, at) ? { width: 60, style: "prose" } : { width: 16, style: "text" })),
        frozenRows: 1,
        rows: xlsxRows(table),
      },
    ])
  return { path, fileName: `${table.name}.${table.format}`, removeAfterwards: true }
}

async function* csvLines({ header, rows }: Table): AsyncGenerator<string> {
  const line = (values: TableRow) => `${values.map(csvField).join(",")}\r\n`
  yield `\ufeff${line(header)}`
  for await (const row of rows) yield line(row)
}

const isProse = ({ prose = [] }: Pick<Table, "prose">, column: number) => prose.includes(column)

async function* xlsxRows(table: Table): AsyncGenerator<WrittenRow> {
  const { header, rows } = table
  yield { rowNo: 1, cells: header.map((value) => ({ value, style: "header" })) }
  let rowNo = 1
  for await (const row of rows) {
    rowNo += 1
    yield { rowNo, cells: row.map((value, at) => (value === null ? null : { value, style: styleOf({ table, value, at }) })) }
  }
}

function styleOf({ table, value, at }: { table: Table; value: string | number; at: number }) {
  if (typeof value === "number") return "tenths"
  return isProse(table, at) ? "prose" : "text"
}
