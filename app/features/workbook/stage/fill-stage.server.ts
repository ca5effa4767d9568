import { stagedRowNo } from "#db/queries/staging/sheet-parts"
import { type Fault, insertFaults, type Stage } from "#db/queries/staging/stage-file"
import type { StagedTable } from "#db/queries/staging/staged-table"
import type { SheetStream, UnknownSheet } from "../read/read-rows"
import { type FillProgress, fillTable } from "./fill-table.server"
import { ensurePostings, type FileSheet, placeSheet, type StagedSheet } from "./staged-sheet.server"
import { stagedTableOf } from "./staged-tables"

export interface Filled {
  readonly tables: readonly StagedTable[]
  readonly fileSheets: readonly FileSheet[]
  readonly unknownColumns: readonly { readonly sheet: string; readonly column: string }[]
  readonly unknownSheets: readonly string[]
  readonly rows: number
}

/**
 * Stages every row that is good in itself and notes the faults of the others. Sheets that go on from each other (名称, 名称_2, 名称_3 …) fill one
 * table. Refuses a file in which two sheets are otherwise of one kind: sheet_twice {sheet}.
 */
export async function fillStage(asked: {
  readonly stage: Stage
  readonly sheets: AsyncIterable<SheetStream | UnknownSheet>
  readonly onProgress?: (progress: FillProgress) => void
}): Promise<Filled> {
  const { stage, onProgress } = asked
  const staged: StagedSheet[] = []
  const unknownColumns: { sheet: string; column: string }[] = []
  const unknownSheets: string[] = []
  let rows = 0
  for await (const sheet of asked.sheets) {
    if (sheet.kind === "unknown") {
      unknownSheets.push(sheet.name)
      continue
    }
    const kind = await placeSheet(stage, staged, sheet)
    const part = kind.parts.length - 1
    const shownAs = kind.parts[part]?.sheet ?? kind.table.sheet
    unknownColumns.push(...sheet.unknownHeaders.map(({ header }) => ({ sheet: shownAs, column: header })))
    const faults = headerFaults(kind, sheet, part)
    await insertFaults(stage, faults)
    if (faults.length === 0) rows = await fillTable({ stage, sheet, table: kind.table, part, shownAs, rowsBefore: rows, onProgress })
  }
  await ensurePostings(stage, staged)
  return {
    tables: staged.map(({ table }) => table),
    fileSheets: staged.flatMap(({ parts }) => parts),
    unknownColumns,
    unknownSheets,
    rows,
  }
}

/** What is wrong with a sheet's header. A sheet that goes on must have the columns of the first: one that lacks a column would say that its values are to be emptied. */
function headerFaults(kind: StagedSheet, sheet: SheetStream, part: number): readonly Fault[] {
  const fault = (code: string, params: Fault["params"]): Fault => ({
    sheet: kind.table.sheet,
    row: stagedRowNo(part, sheet.headerRowNo),
    column: null,
    value: null,
    code,
    params,
  })
  if (sheet.problems.length > 0) return sheet.problems.map(({ code, params }) => fault(code, params))
  const isEmpty = sheet.headerRowNo === 0
  if (isEmpty) return []
  const table = stagedTableOf(sheet.format, sheet.columnNos)
  if (kind.readFrom === null) {
    kind.table = table
    kind.readFrom = sheet.name
  }
  const isPresent = (one: StagedTable, at: number) => one.columns[at]?.present
  const differing = sheet.format.columns.filter((_, at) => isPresent(kind.table, at) !== isPresent(table, at)).map(({ header }) => header)
  return differing.length === 0 ? [] : [fault("header_differs", { otherSheet: kind.readFrom, headers: differing.join("、") })]
}
