import { openedDatabase, prepared } from "../../client"
import type { Instant } from "../../columns"
import type { Tx } from "../../transaction"
import type { StagedView } from "./staged-table"

const LARGE_WRITE_PRAGMAS = ["cache_size = -64000"]

/** Attaches a staging file to the writer for the time of `work`. Only for a process of its own: no other write may run meanwhile. */
export async function withStageAttached<T>(
  { stageFile, districtId }: { stageFile: string; districtId: string },
  work: (view: StagedView) => Promise<T>,
): Promise<T> {
  const { sqlite } = openedDatabase().writer
  for (const pragma of LARGE_WRITE_PRAGMAS) sqlite.pragma(pragma)
  sqlite.prepare("attach database ? as stage").run(stageFile)
  try {
    return await work({ sqlite, stage: "stage", facts: "main", districtId })
  } finally {
    sqlite.exec("detach database stage")
  }
}

/** Notes where the facts of an import come from; its id goes with every fact. */
export async function insertFactSource(
  source: {
    districtId: string
    kind: "import" | "form" | "demo"
    actorId: string | null
    fileName: string | null
    fileSha256: string | null
    recordedAt: Instant
  },
  tx: Tx,
): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into fact_source (district_id, kind, actor_id, file_name, file_sha256, recorded_at)
     values (@districtId, @kind, @actorId, @fileName, @fileSha256, @recordedAt)`,
  ).run(source)
  return Number(lastInsertRowid)
}
