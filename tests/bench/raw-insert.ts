/**
 * The floor of an import: the same rows into the same tables with the same indices and pragmas, by better-sqlite3 alone, each
 * table in one transaction. It reads no file, checks no cell and keeps no audit.
 */
import { existsSync, rmSync } from "node:fs"
import Database from "better-sqlite3"
import { connectWriter, type Sqlite } from "#db/connection"

export const FACTS = [
  "school_record",
  "teacher_record",
  "posting",
  "leave",
  "rotation",
  "hours_entry",
  "title_engagement",
  "appraisal",
  "class_adviser_term",
  "certificate",
  "ethics_record",
  "tier_award",
  "studio_record",
  "studio_member",
  "enterprise_practice",
  "skill_certificate",
  "dual_qualification",
  "school_designation",
  "project_record",
  "project_member",
  "quality_course",
  "pupil_count",
]
const CHUNK_ROWS = 50_000

export type RawInsert = { readonly rows: number; readonly seconds: number }

/** Copies every fact of `from` into an empty database beside it and counts only the time spent in inserting. */
export function insertRaw(from: string): RawInsert {
  const beside = `${from}.raw`
  removeDatabase(beside)
  const source = new Database(from, { readonly: true })
  const target = connectWriter(beside)
  try {
    target.pragma("foreign_keys = OFF") // the parents are not copied
    let rows = 0
    let ms = 0
    for (const table of FACTS) {
      createTable({ source, target, table })
      const copied = copyRows({ source, target, table })
      rows += copied.rows
      ms += copied.ms
    }
    return { rows, seconds: ms / 1000 }
  } finally {
    source.close()
    target.close()
    removeDatabase(beside)
  }
}

function createTable({ source, target, table }: { source: Sqlite; target: Sqlite; table: string }): void {
  const statements = source
    .prepare("select sql from sqlite_master where tbl_name = ? and sql is not null order by type desc")
    .pluck()
    .all(table)
  for (const statement of statements) target.exec(statement as string)
}

function copyRows({ source, target, table }: { source: Sqlite; target: Sqlite; table: string }): { rows: number; ms: number } {
  const columns = (source.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const insert = target.prepare(`insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`)
  const read = source.prepare(`select ${columns.join(", ")} from ${table}`).raw()
  let rows = 0
  let ms = 0
  const timed = (work: () => void) => {
    const startedAt = performance.now()
    work()
    ms += performance.now() - startedAt
  }
  timed(() => target.exec("begin immediate"))
  let chunk: unknown[][] = []
  const flush = () => {
    timed(() => {
      for (const row of chunk) insert.run(row)
    })
    rows += chunk.length
    chunk = []
  }
  for (const row of read.iterate()) {
    chunk.push(row as unknown[])
    if (chunk.length === CHUNK_ROWS) flush()
  }
  flush()
  timed(() => target.exec("commit"))
  return { rows, ms }
}

function removeDatabase(file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(path)) rmSync(path)
}
