import { hasStagedTable } from "./check-rows"
import { rowInSheet } from "./sheet-parts"
import {
  factName,
  IDENTITIES,
  joinIdentities,
  matchTable,
  type StagedColumn,
  type StagedTable,
  type StagedView,
  stagedValue,
} from "./staged-table"

/** What importing a sheet would do, in rows. */
export interface SheetCounts {
  readonly sheet: string
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly faulty: number
}

/** Finds which staged rows stand already, and which of those say something else than stands. */
export async function matchRows(view: StagedView, table: StagedTable): Promise<void> {
  const match = `${view.stage}."${matchTable(table)}"`
  view.sqlite.exec(
    `drop table if exists ${match}; create table ${match} (row_no integer primary key, existing_id integer not null, is_changed integer not null)`,
  )
  if (!factsExist(view, table)) return
  const keys = table.columns.filter((column) => column.key)
  const others = table.columns.filter((column) => !column.key && column.present)
  const differs = [
    ...others.map((column) => `f.${factName(column)} is not ${stagedValue(column)}`),
    ...(table.table === "posting" ? ["f.origin <> s.origin"] : []),
  ]
  view.sqlite
    .prepare(
      `insert into ${match} select s.row_no, f.id, ${differs.length === 0 ? "0" : differs.join(" or ")}
       from ${view.stage}."${table.table}" s
       ${joinIdentities(view, [...keys, ...others], false)}
       cross join ${view.facts}."${table.table}" f on f.district_id = @districtId and f.superseded_at is null
         and ${keys.map((column) => `f.${factName(column)} = ${stagedValue(column)}`).join(" and ")}`,
    )
    .run({ districtId: view.districtId })
}

function factsExist(view: StagedView, table: StagedTable): boolean {
  return (
    view.sqlite.prepare(`select 1 from ${view.facts}."${table.table}" where district_id = ? limit 1`).get(view.districtId) !== undefined
  )
}

/** Rows of the sheet that are new, changed, the same and faulty. Postings implied by other rows are not counted. */
export async function countRows(view: StagedView, table: StagedTable): Promise<SheetCounts> {
  const count = (sql: string) => view.sqlite.prepare(sql).pluck().get() as number
  const staged = count(`select count(*) from ${view.stage}."${table.table}" where row_no > 0`)
  const match = `${view.stage}."${matchTable(table)}"`
  const matched = hasStagedTable(view, matchTable(table)) ? count(`select count(*) from ${match} where row_no > 0`) : 0
  const changed = matched === 0 ? 0 : count(`select count(*) from ${match} where row_no > 0 and is_changed`)
  const faulty = view.sqlite
    .prepare(`select count(distinct row_no) from ${view.stage}.fault where sheet = ? and ${rowInSheet("row_no")} > 0`)
    .pluck()
    .get(table.sheet) as number
  return { sheet: table.sheet, new: staged - matched, changed, same: matched - changed, faulty }
}

/** One value that an import would change. Sealed values are not shown. */
export interface Change {
  readonly sheet: string
  /** in the file's sheet */
  readonly row: number
  readonly key: string
  readonly field: string
  readonly before: string | number | null
  readonly after: string | number | null
}

/** The changed values of the first `limit` changed rows of a sheet. */
export async function listChanges(view: StagedView, table: StagedTable, limit: number): Promise<readonly Change[]> {
  const others = table.columns.filter((column) => !column.key && column.present)
  const keys = table.columns.filter((column) => column.key)
  const shown = [...keys, ...others].map(
    (column) => `${stagedShown(column)} as "new_${column.field}", ${factShown(view, column)} as "old_${column.field}"`,
  )
  const rows = view.sqlite
    .prepare<[number], Record<string, string | number | null>>(
      `select ${rowInSheet("s.row_no")} as row_no, ${shown.join(", ")} from ${view.stage}."${matchTable(table)}" m
       join ${view.stage}."${table.table}" s on s.row_no = m.row_no
       join ${view.facts}."${table.table}" f on f.id = m.existing_id
       where m.is_changed and m.row_no > 0 order by m.row_no limit ?`,
    )
    .all(limit)
  return rows.flatMap((row) => {
    const key = keys.map((column) => row[`new_${column.field}`]).join("|")
    return others.flatMap((column) => {
      const before = row[`old_${column.field}`] ?? null
      const after = row[`new_${column.field}`] ?? null
      if (before === after) return []
      const hidden = column.sealed ? { before: null, after: null } : { before, after }
      return [{ sheet: table.sheet, row: row.row_no as number, key, field: column.field, ...hidden }]
    })
  })
}

const stagedShown = (column: StagedColumn) => (column.sealed ? `s.${column.field}_hash` : `s.${column.field}`)

function factShown(view: StagedView, column: StagedColumn): string {
  if (column.refersTo === null) return `f.${factName(column)}`
  const { codeColumn } = IDENTITIES[column.refersTo]
  return `(select i.${codeColumn} from ${view.facts}."${column.refersTo}" i where i.id = f.${factName(column)})`
}
