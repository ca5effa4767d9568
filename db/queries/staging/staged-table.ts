import type { Sqlite } from "../../connection"

/** What names a row of another sheet: its identity table and the code by which people know it. */
export type Identity = "school" | "teacher" | "studio" | "project"

export const IDENTITIES: Readonly<
  Record<Identity, { readonly codeColumn: string; readonly recordTable: string; readonly codeField: string }>
> = {
  school: { codeColumn: "code", recordTable: "school_record", codeField: "school_code" },
  teacher: { codeColumn: "teacher_no", recordTable: "teacher_record", codeField: "teacher_no" },
  studio: { codeColumn: "studio_no", recordTable: "studio_record", codeField: "studio_no" },
  project: { codeColumn: "project_no", recordTable: "project_record", codeField: "project_no" },
}

export interface StagedColumn {
  /** its name in the staging table and, but for references and sealed values, in the fact table */
  readonly field: string
  readonly refersTo: Identity | null
  /** stored as `<field>_sealed` and `<field>_hash`, compared by the hash */
  readonly sealed: boolean
  readonly key: boolean
  /** whether the file has this column: what it has not is left as it stands */
  readonly present: boolean
}

/** One sheet on its way into a fact table. */
export interface StagedTable {
  readonly table: string
  readonly sheet: string
  readonly columns: readonly StagedColumn[]
}

/** Where the staging and the fact tables are seen from a connection: one is its own schema, the other attached. */
export interface StagedView {
  readonly sqlite: Sqlite
  readonly stage: "main" | "stage"
  readonly facts: "main" | "facts"
  readonly districtId: string
}

/** Columns of the staging table that hold this column. */
export function stagedNames(column: StagedColumn): readonly string[] {
  return column.sealed ? [`${column.field}_sealed`, `${column.field}_hash`] : [column.field]
}

/** Column of the fact table that holds this column, or its hash where it is sealed. */
export function factName(column: StagedColumn): string {
  if (column.sealed) return `${column.field}_hash`
  return column.refersTo === null ? column.field : column.field.replace(/_(no|code)$/, "_id")
}

/** The identity that this sheet's rows define, if any: 学校 defines schools, 教师基本信息 teachers and so on. */
export function definedIdentity(table: StagedTable): Identity | null {
  const found = (Object.keys(IDENTITIES) as Identity[]).find((identity) => IDENTITIES[identity].recordTable === table.table)
  return found ?? null
}

/** Staging columns of a table in the order in which rows are given; postings also say who implied them. */
export function stagedRowColumns(table: StagedTable): readonly string[] {
  const names = table.columns.flatMap(stagedNames)
  return table.table === "posting" ? [...names, "origin"] : names
}

/**
 * `join` clauses that turn the codes of staged row `s` into ids `r_<field>.id`; `left` keeps rows whose code is empty or unknown.
 * `cross` holds SQLite to this order: it has no statistics of a staging file, and starting from the facts takes minutes.
 */
export function joinIdentities(view: StagedView, columns: readonly StagedColumn[], left: boolean): string {
  return columns
    .flatMap((column) => {
      if (column.refersTo === null) return []
      const identity = IDENTITIES[column.refersTo]
      const alias = `r_${column.field}`
      return `${left || !column.key ? "left" : "cross"} join ${view.facts}."${column.refersTo}" ${alias} on ${alias}.district_id = @districtId and ${alias}.${identity.codeColumn} = s.${column.field}`
    })
    .join("\n")
}

/** The value that a staged row gives a column, comparable with the fact table's `factName`. */
export function stagedValue(column: StagedColumn): string {
  if (column.sealed) return `s.${column.field}_hash`
  return column.refersTo === null ? `s.${column.field}` : `r_${column.field}.id`
}

/** Name of the table that says which staged rows stand already. */
export const matchTable = (table: StagedTable) => `${table.table}_match`
