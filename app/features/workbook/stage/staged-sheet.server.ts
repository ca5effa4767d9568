import { createStagedTable, insertSheetParts, type Stage } from "#db/queries/staging/stage-file"
import type { StagedTable } from "#db/queries/staging/staged-table"
import { refuse } from "~/platform/errors"
import { postings, teachers } from "../format/sheets/people"
import { isPartOf } from "../read/choose-sheet"
import type { SheetStream } from "../read/read-rows"
import { stagedTableOf } from "./staged-tables"

/** Where a sheet's columns stand in the file, so that its faults can be marked there. */
export interface FileSheet {
  /** as its faults name it: by its kind, or, where it goes on in other sheets, as the file does */
  readonly sheet: string
  /** as the file names it */
  readonly name: string
  /** column numbers by header */
  readonly columnNos: Readonly<Record<string, number>>
}

/** One kind of sheet while its staging table is filled. */
export interface StagedSheet {
  /** with the columns of the first part that is read */
  table: StagedTable
  /** name of that part in the file; null before there is one */
  readFrom: string | null
  /** the file's sheets that hold it: one, and those in which it goes on */
  parts: readonly FileSheet[]
}

/** Finds or makes the kind that a sheet of the file belongs to, and adds the sheet to its parts. Refuses sheet_twice {sheet} where it is no part of what is there. */
export async function placeSheet(stage: Stage, staged: StagedSheet[], sheet: SheetStream): Promise<StagedSheet> {
  const columnNos = columnNosOf(sheet)
  const known = staged.find(({ table }) => table.table === sheet.format.table)
  const [first] = known?.parts ?? []
  if (known === undefined || first === undefined) {
    const table = stagedTableOf(sheet.format, sheet.columnNos)
    await createStagedTable(stage, table)
    const added: StagedSheet = { table, readFrom: null, parts: [{ sheet: table.sheet, name: sheet.name, columnNos }] }
    staged.push(added)
    return added
  }
  const kind = known.table.sheet
  if (!isPartOf(sheet.name, first.name, known.parts.length + 1)) refuse("sheet_twice", { params: { sheet: kind } })
  known.parts = [...known.parts, { name: sheet.name, columnNos }].map((part) => ({ ...part, sheet: part.name }))
  await insertSheetParts(
    stage,
    known.parts.map(({ name }, part) => ({ sheet: kind, part, name })),
  )
  return known
}

function columnNosOf({ format, columnNos }: SheetStream): FileSheet["columnNos"] {
  return Object.fromEntries(format.columns.flatMap(({ header }, at) => (columnNos[at] == null ? [] : [[header, columnNos[at]]])))
}

/** 教师基本信息 implies present postings, so they need their table even where the file has no 任教履历. */
export async function ensurePostings(stage: Stage, staged: StagedSheet[]): Promise<void> {
  const has = (name: string) => staged.some(({ table }) => table.table === name)
  if (!has(teachers.table) || has(postings.table)) return
  const table = stagedTableOf(postings)
  await createStagedTable(stage, table)
  staged.push({ table, readFrom: null, parts: [] })
}
