import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { allCodes, code, codeCheck, instant, instantCheck } from "../columns"
import { factSource } from "./fact-columns"

/** reading → checked → applying → done; or refused (faults), failed, cancelled. */
export type ImportState = "reading" | "checked" | "applying" | "done" | "refused" | "failed" | "cancelled"
export const importStates = allCodes<ImportState>({
  reading: true,
  checked: true,
  applying: true,
  done: true,
  refused: true,
  failed: true,
  cancelled: true,
})

/** One uploaded workbook on its way into the facts. Its rows are staged in a file of their own beside the database. */
export const importJob = sqliteTable(
  "import_job",
  {
    id: text("id").primaryKey(),
    districtId: text("district_id").notNull(),
    state: code<ImportState>("state").notNull(),
    fileName: text("file_name").notNull(),
    fileSha256: text("file_sha256").notNull(),
    fileBytes: integer("file_bytes").notNull(),
    /** the sheet the user named, for a file that holds one sheet; null = by the file's own names */
    sheet: text("sheet"),
    actorId: text("actor_id"),
    createdAt: instant("created_at").notNull(),
    finishedAt: instant("finished_at"),
    /** counts per sheet, unknown columns, samples of changes, refusal: JSON written by the job */
    summary: text("summary"),
    sourceId: integer("source_id").references(() => factSource.id),
  },
  (t) => [
    index("import_job_recent").on(t.districtId, t.createdAt),
    index("import_job_source").on(t.sourceId),
    codeCheck(t.state, importStates),
    instantCheck(t.createdAt),
    instantCheck(t.finishedAt),
  ],
)
