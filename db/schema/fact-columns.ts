import { sql } from "drizzle-orm"
import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { allCodes, code, codeCheck, instant, instantCheck } from "../columns"

type SourceKind = "import" | "form" | "demo"
const sourceKinds = allCodes<SourceKind>({ import: true, form: true, demo: true })

/** Where facts come from: one row per import or form submission. */
export const factSource = sqliteTable(
  "fact_source",
  {
    id: integer("id").primaryKey(),
    districtId: text("district_id").notNull(),
    kind: code<SourceKind>("kind").notNull(),
    /** who did it; null = the command line or the system itself */
    actorId: text("actor_id"),
    /** null for forms */
    fileName: text("file_name"),
    fileSha256: text("file_sha256"),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [codeCheck(t.kind, sourceKinds), instantCheck(t.recordedAt)],
)

/**
 * The provenance every fact carries. A fact is never overwritten: a correction closes the row (`supersededAt`) and adds
 * another that points back (`supersedesId`), so what was known at any instant can be asked again.
 */
export const factColumns = () => ({
  id: integer("id").primaryKey(),
  districtId: text("district_id").notNull(),
  sourceId: integer("source_id")
    .notNull()
    .references(() => factSource.id),
  /** row in the source's sheet; null = not from a sheet */
  sourceRow: integer("source_row"),
  recordedAt: instant("recorded_at").notNull(),
  /** null = stands today */
  supersededAt: instant("superseded_at"),
  supersededBySourceId: integer("superseded_by_source_id").references(() => factSource.id),
  /** the row that this one corrects */
  supersedesId: integer("supersedes_id"),
})

type FactColumn = AnySQLiteColumn
type FactTable = { districtId: FactColumn; recordedAt: FactColumn; supersededAt: FactColumn }

const underscored = (columns: readonly FactColumn[]) => columns.map((column) => column.name).join("_")

/** Constraints of a fact table: one standing row per natural key, and a way to what was known before for each owner. */
export function factConstraints(table: FactTable, { name, key }: { name: string; key: readonly [FactColumn, ...FactColumn[]] }) {
  const owner = key[0]
  return [
    instantCheck(table.recordedAt),
    instantCheck(table.supersededAt),
    uniqueIndex(`${name}_standing_key`)
      .on(table.districtId, ...key)
      .where(sql`superseded_at is null`),
    index(`${name}_superseded_${underscored([owner])}`)
      .on(table.districtId, owner)
      .where(sql`superseded_at is not null`),
  ]
}
