import type { Reader } from "../client"
import { factName, IDENTITIES, type StagedTable } from "./staging/staged-table"

export type StoredValue = string | number | null

/**
 * Streams the standing rows of one sheet in the order of its natural key, values in the order of its columns: codes for schools, teachers,
 * studios and projects; sealed values still sealed. Postings that 教师基本信息 implies are left out, for it brings them back.
 */
export function streamSheetRows(
  reader: Reader,
  { districtId, table }: { districtId: string; table: StagedTable },
): IterableIterator<readonly StoredValue[]> {
  const joins: string[] = []
  const values = table.columns.map((column) => {
    if (column.sealed) return `f.${column.field}_sealed`
    if (column.refersTo === null) return `f.${column.field}`
    const alias = `r_${column.field}`
    joins.push(`left join "${column.refersTo}" ${alias} on ${alias}.id = f.${factName(column)}`)
    return `${alias}.${IDENTITIES[column.refersTo].codeColumn}`
  })
  const keys = table.columns.flatMap((column, at) => (column.key ? [at + 1] : []))
  const onlyHistory = table.table === "posting" ? "and f.origin = 'history'" : ""
  const recognised = table.table === "hours_entry" ? "and f.recognition = 'recognised'" : ""
  return reader.sqlite
    .prepare<[string], StoredValue[]>(
      `select ${values.join(", ")} from "${table.table}" f ${joins.join(" ")}
       where f.district_id = ? and f.superseded_at is null ${onlyHistory} ${recognised} order by ${keys.join(", ")}`,
    )
    .raw()
    .iterate(districtId) as IterableIterator<StoredValue[]>
}
