import Database from "better-sqlite3"
import { partOfRow, ROWS_APART, rowInSheet, type SheetPart } from "./sheet-parts"
import { type StagedTable, type StagedView, stagedRowColumns } from "./staged-table"

/**
 * One fault of an uploaded workbook; `column` is the header people see, `params` what the message names. Noted with the sheet's kind and the
 * number in the staging table (`otherRow` of the params too), listed with the sheet and the row as the file has them.
 */
export interface Fault {
  readonly sheet: string
  readonly row: number
  readonly column: string | null
  readonly value: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export type StagedValue = string | number | null

/** A staging file open for filling: a database of its own, so that nothing touches the facts before someone confirms. */
export interface Stage extends StagedView {
  readonly file: string
}

const FILLING_PRAGMAS = ["journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -32000", "temp_store = FILE"]

/** Creates the staging file (its folder must exist) with the tables that hold faults and references. */
export async function createStage({ file, districtId }: { file: string; districtId: string }): Promise<Stage> {
  const sqlite = new Database(file)
  for (const pragma of FILLING_PRAGMAS) sqlite.pragma(pragma)
  sqlite.exec(`
    create table fault (id integer primary key, sheet text not null, row_no integer not null, field text, value text, code text not null, params text not null);
    create table sheet_part (sheet text not null, part integer not null, name text not null, primary key (sheet, part)) without rowid;
    create table reference (identity text not null, code text not null, table_name text not null, primary key (identity, code, table_name)) without rowid;
    create table meta (key text primary key, value text not null);
    begin`)
  return { file, sqlite, districtId, stage: "main", facts: "facts" }
}

/** Opens a filled staging file to look at it; the facts are not attached. */
export async function openStageFile(file: string): Promise<Stage> {
  const sqlite = new Database(file, { fileMustExist: true, readonly: true })
  return { file, sqlite, districtId: "", stage: "main", facts: "facts" }
}

/** Ends the filling: everything is in the file, and the facts may be looked at beside it. */
export async function attachFacts(stage: Stage, factsFile: string): Promise<void> {
  stage.sqlite.exec("create index fault_place on fault (sheet, row_no, id); commit")
  stage.sqlite.pragma("locking_mode = NORMAL")
  stage.sqlite.prepare("select count(*) from meta").get()
  stage.sqlite.prepare("attach database ? as facts").run(factsFile)
}

export async function closeStage(stage: Stage): Promise<void> {
  stage.sqlite.close()
}

/** Adds the table of one kind of sheet. Rows are kept by their `stagedRowNo`. */
export async function createStagedTable(stage: Stage, table: StagedTable): Promise<void> {
  const columns = stagedRowColumns(table).map((name) => `"${name}"`)
  stage.sqlite.exec(`create table "${table.table}" (row_no integer primary key, ${columns.join(", ")})`)
}

/** Gives a function that adds one row: its number, then the values in the order of `stagedRowColumns`. Throws on a row number met before. */
export function rowInserter(stage: Stage, table: StagedTable): (values: readonly StagedValue[]) => void {
  const count = stagedRowColumns(table).length + 1
  const insert = stage.sqlite.prepare<StagedValue[]>(`insert into "${table.table}" values (${Array(count).fill("?").join(", ")})`)
  return (values) => {
    insert.run(...values)
  }
}

/** Takes rows out again, by their numbers in the table, both included. */
export async function deleteStagedRows(stage: Stage, table: StagedTable, { from, to }: { from: number; to: number }): Promise<void> {
  stage.sqlite.prepare(`delete from "${table.table}" where row_no between ? and ?`).run(from, to)
}

/** Notes faults. */
export async function insertFaults(stage: Stage, faults: readonly Fault[]): Promise<void> {
  const insert = stage.sqlite.prepare("insert into fault (sheet, row_no, field, value, code, params) values (?, ?, ?, ?, ?, ?)")
  for (const fault of faults) insert.run(fault.sheet, fault.row, fault.column, fault.value, fault.code, JSON.stringify(fault.params))
}

/** Notes the parts of a sheet that goes on in others, so that faults are named by the sheet they stand in. A sheet of one part needs none. */
export async function insertSheetParts(stage: Stage, parts: readonly SheetPart[]): Promise<void> {
  const insert = stage.sqlite.prepare("insert or ignore into sheet_part (sheet, part, name) values (@sheet, @part, @name)")
  for (const part of parts) insert.run(part)
}

/** Notes the distinct codes by which a sheet's rows name schools, teachers, studios or projects. */
export async function insertReferences(
  stage: Stage,
  { identity, table, codes }: { identity: string; table: string; codes: Iterable<string> },
): Promise<void> {
  const insert = stage.sqlite.prepare("insert or ignore into reference (identity, code, table_name) values (?, ?, ?)")
  for (const code of codes) insert.run(identity, code, table)
}

/** Keeps a note for whoever opens the file later (formats, counts, the state of the facts it was checked against). */
export async function putStageNote(stage: Stage, key: string, value: unknown): Promise<void> {
  stage.sqlite.prepare("insert or replace into meta (key, value) values (?, ?)").run(key, JSON.stringify(value))
}

/** A note of `putStageNote`; undefined if there is none. */
export async function findStageNote<T>(view: StagedView, key: string): Promise<T | undefined> {
  const text = view.sqlite.prepare(`select value from ${view.stage}.meta where key = ?`).pluck().get(key) as string | undefined
  return text === undefined ? undefined : (JSON.parse(text) as T)
}

/** How many faults were noted. */
export async function countFaults(view: StagedView): Promise<number> {
  return view.sqlite.prepare(`select count(*) from ${view.stage}.fault`).pluck().get() as number
}

type NotedFault = Omit<Fault, "params"> & { readonly params: string; readonly otherName: string | null }

/** Faults in the order of sheet and row; a page of them, or all without a limit. */
export async function listFaults(view: StagedView, { offset, limit }: { offset: number; limit: number }): Promise<readonly Fault[]> {
  const rows = view.sqlite
    .prepare<[number, number], NotedFault>(
      `select coalesce(p.name, f.sheet) as sheet, ${rowInSheet("f.row_no")} as "row", f.field as "column", f.value, f.code, f.params, o.name as otherName
       from ${view.stage}.fault f
       left join ${view.stage}.sheet_part p on p.sheet = f.sheet and p.part = ${partOfRow("f.row_no")}
       left join ${view.stage}.sheet_part o on o.sheet = coalesce(nullif(f.params ->> 'otherSheet', ''), f.sheet) and o.part = ${partOfRow("f.params ->> 'otherRow'")}
       order by f.sheet, f.row_no, f.id limit ? offset ?`,
    )
    .all(limit, offset)
  return rows.map(({ otherName, params, ...fault }) => ({ ...fault, params: namedOther(JSON.parse(params), fault.sheet, otherName) }))
}

/** The other row as the file has it; its sheet is named where that is another one. */
function namedOther(params: Fault["params"], sheet: string, otherName: string | null): Fault["params"] {
  const { otherRow, otherSheet } = params
  if (otherName === null || typeof otherRow !== "number" || otherRow === 0) return params
  const isNamed = otherSheet !== undefined || otherName !== sheet
  return { ...params, otherRow: otherRow % ROWS_APART, ...(isNamed && { otherSheet: otherName }) }
}
