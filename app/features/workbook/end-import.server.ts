import { randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import type { Instant } from "#db/columns"
import { moveImportJob } from "#db/queries/import-jobs"
import type { ImportState } from "#db/schema/imports"
import { inTransaction } from "#db/transaction"
import { isRefusal } from "~/platform/errors"
import { log } from "~/platform/log.server"
import { importFiles, removeImportFiles } from "./import-files.server"
import type { ImportSummary } from "./import-summary"
import { refusalPhrase } from "./problem-phrase"

/** Ends an import that did not come through: refused with its reason, or failed with a reference to the log. Nothing of it is in the facts. */
export async function endImport({
  importId,
  from,
  error,
  finishedAt,
}: {
  importId: string
  from: readonly ImportState[]
  error: unknown
  finishedAt: Instant
}): Promise<void> {
  if (isRefusal(error) && error.code === "job_cancelled") return
  const ending = endingOf(importId, error)
  const summary: ImportSummary = { ending }
  await inTransaction((tx) =>
    moveImportJob(
      { id: importId, from, to: ending.reference === null ? "refused" : "failed", summary: JSON.stringify(summary), finishedAt },
      tx,
    ),
  )
  if (ending.reference === null) await removeImportFiles(importId)
  else await rm(importFiles(importId).stageFile, { force: true })
}

function endingOf(importId: string, error: unknown): NonNullable<ImportSummary["ending"]> {
  if (isRefusal(error)) return { phrase: refusalPhrase(error), reference: null }
  const reference = randomUUID().slice(0, 8)
  log().error({ err: error, importId, reference }, "import failed")
  return { phrase: { key: "imports.failed" }, reference }
}
