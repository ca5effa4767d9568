import { randomUUID } from "node:crypto"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { config } from "~/platform/config.server"
import type { FileToSend } from "./file-to-send"
import { writeXlsx } from "./write/write-xlsx"
import { sheetNameOf, type WrittenRow, type WrittenSheet } from "./write/written-sheet"

type Cell = string | number | null

interface Table {
  readonly name: string
  readonly header: readonly string[]
  /** columns of sentences, counted from 0: wide, and broken into lines */
  readonly prose: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A few small tables as one workbook, each on its sheet with its head in sight. Numbers keep every decimal that they have. */
export async function downloadTables({ name, tables }: { name: string; tables: readonly Table[] }): Promise<FileToSend> {
  const directory = join(config().uploadDirectory, "exports")
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, `${randomUUID()}.xlsx`)
  await writeXlsx(path, tables.map(sheetOf))
  return { path, fileName: `${name}.xlsx`, removeAfterwards: true }
}

function sheetOf({ name, header, prose, rows }: Table): WrittenSheet {
  const style = (value: Cell, at: number) => (typeof value === "number" ? "general" : prose.includes(at) ? "prose" : "text")
  const head: WrittenRow = { rowNo: 1, cells: header.map((value) => ({ value, style: "header" })) }
  const body = rows.map(
    (row, at): WrittenRow => ({
      rowNo: at + 2,
      cells: row.map((value, column) => (value === null ? null : { value, style: style(value, column) })),
    }),
  )
  return {
    name: sheetNameOf(name),
    columns: header.map((_, at) => (prose.includes(at) ? { width: 48, style: "prose" } : { width: 16, style: "text" })),
    frozenRows: 1,
    rows: [head, ...body],
  }
}
