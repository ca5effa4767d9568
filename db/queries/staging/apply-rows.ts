import type { Instant } from "../../columns"
import { rowInSheet } from "./sheet-parts"
import {
  definedIdentity,
  factName,
  IDENTITIES,
  joinIdentities,
  matchTable,
  type StagedColumn,
  type StagedTable,
  type StagedView,
  stagedNames,
  stagedValue,
} from "./staged-table"

/** Who writes the rows, and when. */
export interface Application {
  readonly sourceId: number
  readonly recordedAt: Instant
}

/** Gives every school, teacher, studio or project that a sheet defines its identity. */
export async function insertIdentities(view: StagedView, table: StagedTable): Promise<void> {
  const identity = definedIdentity(table)
  if (identity === null) return
  const { codeColumn, codeField } = IDENTITIES[identity]
  view.sqlite
    .prepare(
      `insert or ignore into ${view.facts}."${identity}" (district_id, ${codeColumn}) select @districtId, s.${codeField} from ${view.stage}."${table.table}" s`,
    )
    .run({ districtId: view.districtId })
}

/** Writes a sheet: rows that changed close what stood and follow it, new rows are added, the same rows are left alone. Returns the rows written. */
export async function applyRows(view: StagedView, table: StagedTable, application: Application): Promise<number> {
  const match = `${view.stage}."${matchTable(table)}"`
  const isMatched = view.sqlite.prepare(`select 1 from ${match} limit 1`).get() !== undefined
  if (isMatched)
    view.sqlite
      .prepare(
        `update ${view.facts}."${table.table}" set superseded_at = @recordedAt, superseded_by_source_id = @sourceId
         where id in (select existing_id from ${match} where is_changed)`,
      )
      .run(application)
  const targets = table.columns.flatMap((column) => targetNames(column))
  const values = table.columns.flatMap((column) => targetValues(column, isMatched))
  const origin = table.table === "posting" ? { target: ", origin", value: ", s.origin" } : { target: "", value: "" }
  const former = isMatched
    ? `left join ${match} m on m.row_no = s.row_no left join ${view.facts}."${table.table}" f on f.id = m.existing_id where m.row_no is null or m.is_changed`
    : ""
  return view.sqlite
    .prepare(
      `insert into ${view.facts}."${table.table}" (district_id, source_id, source_row, recorded_at, supersedes_id, ${targets.join(", ")}${origin.target})
       select @districtId, @sourceId, ${rowInSheet("s.row_no")}, @recordedAt, ${isMatched ? "m.existing_id" : "null"}, ${values.join(", ")}${origin.value}
       from ${view.stage}."${table.table}" s ${joinIdentities(view, table.columns, false)} ${former}
       order by ${table.columns
         .filter((column) => column.key)
         .map(stagedValue)
         .join(", ")}`,
    )
    .run({ districtId: view.districtId, ...application }).changes
}

/** Closes or takes back the derived postings that the workbook changes without a row of their own. */
export async function closePostings(view: StagedView, application: Application): Promise<void> {
  const closing = `${view.stage}.posting_closing`
  view.sqlite
    .prepare(
      `update ${view.facts}.posting set superseded_at = @recordedAt, superseded_by_source_id = @sourceId where id in (select posting_id from ${closing}) and superseded_at is null`,
    )
    .run(application)
  view.sqlite
    .prepare(
      `insert into ${view.facts}.posting (district_id, source_id, recorded_at, supersedes_id, teacher_id, school_id, starts_on, ends_on, post_kind, origin)
       select p.district_id, @sourceId, @recordedAt, p.id, p.teacher_id, p.school_id, p.starts_on, k.ends_on, p.post_kind, 'history'
       from ${closing} k join ${view.facts}.posting p on p.id = k.posting_id where k.ends_on is not null`,
    )
    .run(application)
}

function targetNames(column: StagedColumn): readonly string[] {
  return column.sealed ? stagedNames(column) : [factName(column)]
}

/** What a new row holds: the staged value, or, where the file has no such column, what stood before. */
function targetValues(column: StagedColumn, isMatched: boolean): readonly string[] {
  if (!column.present) return targetNames(column).map((name) => (isMatched ? `f.${name}` : "null"))
  return column.sealed ? stagedNames(column).map((name) => `s.${name}`) : [stagedValue(column)]
}

/** Ids of the teachers whose facts the workbook touches: those named in sheets that change something, and those posted at schools that change. */
export async function listTouchedTeachers(view: StagedView, tables: readonly string[]): Promise<readonly number[]> {
  if (tables.length === 0) return []
  return view.sqlite
    .prepare(
      `select t.id from ${view.stage}.reference r join ${view.facts}.teacher t on t.district_id = @districtId and t.teacher_no = r.code
       where r.identity = 'teacher' and r.table_name in (select value from json_each(@tables))
       union select p.teacher_id from ${view.stage}.reference r join ${view.facts}.school c on c.district_id = @districtId and c.code = r.code
       join ${view.facts}.posting p on p.school_id = c.id and p.superseded_at is null
       where r.identity = 'school' and r.table_name = 'school_record' and 'school_record' in (select value from json_each(@tables))
       order by 1`,
    )
    .pluck()
    .all({ districtId: view.districtId, tables: JSON.stringify(tables) }) as number[]
}
