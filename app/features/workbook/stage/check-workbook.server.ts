import { findFactsVersion } from "#db/queries/staging/facts-version"
import { type Change, listChanges, type SheetCounts } from "#db/queries/staging/match-rows"
import { attachFacts, closeStage, countFaults, createStage, putStageNote } from "#db/queries/staging/stage-file"
import type { StagedTable } from "#db/queries/staging/staged-table"
import type { SheetStream, UnknownSheet } from "../read/read-rows"
import { checkStage } from "./check-stage.server"
import { fillStage } from "./fill-stage.server"
import type { FillProgress } from "./fill-table.server"
import type { FileSheet } from "./staged-sheet.server"

const CHANGES_SHOWN_A_SHEET = 20

/** What reading and checking a workbook found; nothing of it is in the facts yet. */
export interface CheckedWorkbook {
  readonly sheets: readonly SheetCounts[]
  readonly faults: number
  readonly rows: number
  readonly unknownColumns: readonly { readonly sheet: string; readonly column: string }[]
  readonly unknownSheets: readonly string[]
  readonly changes: readonly Change[]
}

/** What the staging file remembers of the check, for whoever applies it. */
export interface StageNote {
  readonly tables: readonly StagedTable[]
  readonly fileSheets: readonly FileSheet[]
  /** state of the facts that the rows were compared with */
  readonly factsVersion: number
}

/** Reads sheets into a staging file and checks them against the facts. */
export async function checkWorkbook(asked: {
  readonly sheets: AsyncIterable<SheetStream | UnknownSheet>
  readonly stageFile: string
  readonly factsFile: string
  readonly districtId: string
  readonly onProgress?: (progress: FillProgress) => void
}): Promise<CheckedWorkbook> {
  const { sheets, stageFile, factsFile, districtId, onProgress } = asked
  const stage = await createStage({ file: stageFile, districtId })
  try {
    const filled = await fillStage({ stage, sheets, ...(onProgress === undefined ? {} : { onProgress }) })
    await attachFacts(stage, factsFile)
    const note: StageNote = { tables: filled.tables, fileSheets: filled.fileSheets, factsVersion: await findFactsVersion(stage) }
    await putStageNote(stage, "check", note)
    const counts = await checkStage(stage, filled.tables)
    const changes = await Promise.all(filled.tables.map((table) => listChanges(stage, table, CHANGES_SHOWN_A_SHEET)))
    const faults = await countFaults(stage)
    const { unknownColumns, unknownSheets, rows } = filled
    return { unknownColumns, unknownSheets, rows, sheets: counts.filter(hasRows), faults, changes: changes.flat() }
  } finally {
    await closeStage(stage)
  }
}

const hasRows = (count: SheetCounts) => count.new + count.changed + count.same + count.faulty > 0
