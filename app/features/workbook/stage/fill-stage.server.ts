import {
  createStagedTable,
  deleteStagedRows,
  type Fault,
  insertFaults,
  insertReferences,
  rowInserter,
  type Stage,
  type StagedValue,
} from "#db/queries/staging/stage-file"
import type { StagedTable } from "#db/queries/staging/staged-table"
import { encryptText, lookupHash } from "~/platform/crypto.server"
import { refuse } from "~/platform/errors"
import type { CellValue } from "../format/column"
import type { RowProblem } from "../read/cell-problem"
import type { SheetStream, UnknownSheet } from "../read/read-rows"
import { shownValue } from "./shown-value"
import { stagedTableOf } from "./staged-tables"

/** Where a sheet's columns stand in the file, so that its faults can be marked there. */
export interface FileSheet {
  readonly sheet: string
  /** as the file names it */
  readonly name: string
  /** column numbers by header */
  readonly columnNos: Readonly<Record<string, number>>
}

export interface Filled {
  readonly tables: readonly StagedTable[]
  readonly fileSheets: readonly FileSheet[]
  readonly unknownColumns: readonly { readonly sheet: string; readonly column: string }[]
  readonly unknownSheets: readonly string[]
  readonly rows: number
}

export interface FillProgress {
  readonly sheet: string
  readonly rowsRead: number
  /** share of the sheet's bytes read, 0 to 1 */
  readonly share: number
}

/** Stages every row that is good in itself and notes the faults of the others. Refuses a file in which two sheets are the same one. */
export async function fillStage(asked: {
  readonly stage: Stage
  readonly sheets: AsyncIterable<SheetStream | UnknownSheet>
  readonly onProgress?: (progress: FillProgress) => void
}): Promise<Filled> {
  const { stage, onProgress } = asked
  const tables: StagedTable[] = []
  const fileSheets: FileSheet[] = []
  const unknownColumns: { sheet: string; column: string }[] = []
  const unknownSheets: string[] = []
  let rows = 0
  for await (const sheet of asked.sheets) {
    if (sheet.kind === "unknown") {
      unknownSheets.push(sheet.name)
      continue
    }
    const table = stagedTableOf(sheet.format, sheet.columnNos)
    if (tables.some((known) => known.table === table.table)) refuse("sheet_twice", { params: { sheet: table.sheet } })
    tables.push(table)
    fileSheets.push({ sheet: table.sheet, name: sheet.name, columnNos: columnNosOf(sheet) })
    unknownColumns.push(...sheet.unknownHeaders.map(({ header }) => ({ sheet: table.sheet, column: header })))
    await createStagedTable(stage, table)
    await insertFaults(
      stage,
      sheet.problems.map(({ code, params }) => ({ sheet: table.sheet, row: sheet.headerRowNo, column: null, value: null, code, params })),
    )
    if (sheet.problems.length === 0) rows = await fillTable({ stage, sheet, table, rowsBefore: rows, onProgress })
  }
  await ensurePostings(stage, tables)
  return { tables, fileSheets, unknownColumns, unknownSheets, rows }
}

function columnNosOf({ format, columnNos }: SheetStream): FileSheet["columnNos"] {
  return Object.fromEntries(format.columns.flatMap(({ header }, at) => (columnNos[at] == null ? [] : [[header, columnNos[at]]])))
}

/** 教师基本信息 implies present postings, so they need their table even where the file has no 任教履历. */
async function ensurePostings(stage: Stage, tables: StagedTable[]): Promise<void> {
  if (!tables.some((table) => table.table === "teacher_record") || tables.some((table) => table.table === "posting")) return
  const { postings } = await import("../format/sheets/people")
  const table = stagedTableOf(postings)
  await createStagedTable(stage, table)
  tables.push(table)
}

async function fillTable(asked: {
  stage: Stage
  sheet: SheetStream
  table: StagedTable
  rowsBefore: number
  onProgress: ((progress: FillProgress) => void) | undefined
}): Promise<number> {
  const { stage, sheet, table, onProgress } = asked
  const insert = rowInserter(stage, table)
  const stageValues = compileStaging(table)
  const references = new Map(
    table.columns.flatMap((column, at) =>
      column.refersTo === null ? [] : [[at, { identity: column.refersTo, codes: new Set<string>() }] as const],
    ),
  )
  let rowsRead = asked.rowsBefore
  for await (const batch of sheet.batches()) {
    for (const row of batch) {
      if (row.problems.length > 0) {
        await insertFaults(
          stage,
          row.problems.map((problem) => faultOf(table.sheet, row.rowNo, problem)),
        )
        for (const { code, params } of row.problems) if (code === "cell_merged") await removeRows(stage, table, params)
        continue
      }
      insert(stageValues(row.rowNo, row.values))
      for (const [at, { codes }] of references) {
        const code = row.values[at]
        if (typeof code === "string") codes.add(code)
      }
    }
    rowsRead += batch.length
    onProgress?.({
      sheet: table.sheet,
      rowsRead,
      share: sheet.progress.bytesTotal === 0 ? 1 : sheet.progress.bytesDone / sheet.progress.bytesTotal,
    })
  }
  for (const { identity, codes } of references.values()) await insertReferences(stage, { identity, table: table.table, codes })
  return rowsRead
}

/** Merged cells are found after the rows they run over, which may have been staged already: what a merged cell says of them is not known. */
async function removeRows(stage: Stage, table: StagedTable, { fromRow, toRow }: RowProblem["params"]): Promise<void> {
  await deleteStagedRows(stage, table, { from: Number(fromRow), to: Number(toRow) })
}

/** Turns parsed values into a staging row: row number first, personal numbers sealed beside their hash. */
function compileStaging(table: StagedTable): (rowNo: number, values: readonly CellValue[]) => readonly StagedValue[] {
  const isPosting = table.table === "posting"
  return (rowNo, values) => {
    const staged: StagedValue[] = [rowNo]
    for (const [at, column] of table.columns.entries()) {
      const value = values[at] ?? null
      if (!column.sealed) staged.push(value)
      else if (value === null) staged.push(null, null)
      else staged.push(encryptText(String(value)), lookupHash(column.field, String(value)))
    }
    if (isPosting) staged.push("history")
    return staged
  }
}

function faultOf(sheet: string, row: number, problem: RowProblem): Fault {
  const { code, params, header, field, value } = problem
  return { sheet, row, column: header, value: shownValue(field, value), code, params }
}
