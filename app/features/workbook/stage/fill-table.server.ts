import { stagedRowNo } from "#db/queries/staging/sheet-parts"
import {
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
import type { CellValue } from "../format/column"
import type { RowProblem } from "../read/cell-problem"
import type { SheetStream } from "../read/read-rows"
import { shownValue } from "./shown-value"

export interface FillProgress {
  readonly sheet: string
  readonly rowsRead: number
  /** share of the file's bytes read, 0 to 1 */
  readonly share: number
}

/** Stages the rows of one sheet of the file. Returns the rows read so far, those of the sheets before (`rowsBefore`) included. */
export async function fillTable(asked: {
  readonly stage: Stage
  readonly sheet: SheetStream
  readonly table: StagedTable
  /** which of the sheets that fill the table this one is, from 0 */
  readonly part: number
  readonly shownAs: string
  readonly rowsBefore: number
  readonly onProgress: ((progress: FillProgress) => void) | undefined
}): Promise<number> {
  const { stage, sheet, table, part, shownAs, onProgress } = asked
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
      const rowNo = stagedRowNo(part, row.rowNo)
      if (row.problems.length > 0) {
        await insertFaults(
          stage,
          row.problems.map((problem) => faultOf(table.sheet, rowNo, problem)),
        )
        for (const { code, params } of row.problems) if (code === "cell_merged") await removeRows({ stage, table, part, params })
        continue
      }
      insert(stageValues(rowNo, row.values))
      for (const [at, { codes }] of references) {
        const code = row.values[at]
        if (typeof code === "string") codes.add(code)
      }
    }
    rowsRead += batch.length
    const { bytesDone, bytesTotal } = sheet.progress
    onProgress?.({ sheet: shownAs, rowsRead, share: bytesTotal === 0 ? 1 : bytesDone / bytesTotal })
  }
  for (const { identity, codes } of references.values()) await insertReferences(stage, { identity, table: table.table, codes })
  return rowsRead
}

/** Merged cells are found after the rows they run over, which may have been staged already: what a merged cell says of them is not known. */
async function removeRows({
  stage,
  table,
  part,
  params,
}: {
  stage: Stage
  table: StagedTable
  part: number
  params: RowProblem["params"]
}): Promise<void> {
  await deleteStagedRows(stage, table, { from: stagedRowNo(part, Number(params.fromRow)), to: stagedRowNo(part, Number(params.toRow)) })
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
