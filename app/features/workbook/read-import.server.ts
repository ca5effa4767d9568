import { moveImportJob } from "#db/queries/import-jobs"
import { inTransaction } from "#db/transaction"
import { now, nowMs, today } from "~/platform/clock.server"
import { runJob } from "~/platform/jobs.server"
import { endImport } from "./end-import.server"
import { importFiles } from "./import-files.server"
import { trackImport, untrackImport } from "./running-imports.server"
import type { CheckedWorkbook } from "./stage/check-workbook.server"
import type { WorkbookCommand, WorkbookProgress } from "./workbook-job"

/** Reads and checks an uploaded file in a child process. Never throws: how it ended is the import's state. */
export async function readImport({
  importId,
  fileName,
  sheet,
}: {
  importId: string
  fileName: string
  sheet: string | null
}): Promise<void> {
  const { upload, stageFile } = importFiles(importId)
  const tracked = trackImport(importId, nowMs())
  const command: WorkbookCommand = { kind: "check", path: upload, fileName, sheet, stageFile, today: today() }
  try {
    const checked = await runJob<CheckedWorkbook, WorkbookProgress>({
      job: "workbook",
      command,
      signal: tracked.stop.signal,
      onProgress: (progress) => {
        if (progress.step !== "reading") return
        tracked.rowsRead = progress.rowsRead
        tracked.share = progress.share
      },
    })
    await inTransaction((tx) => moveImportJob({ id: importId, from: ["reading"], to: "checked", summary: JSON.stringify(checked) }, tx))
  } catch (error) {
    await endImport({ importId, from: ["reading"], error, finishedAt: now() })
  } finally {
    untrackImport(importId)
  }
}
