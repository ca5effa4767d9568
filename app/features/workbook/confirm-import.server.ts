import { findImportJob, type ImportJob, moveImportJob } from "#db/queries/import-jobs"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now, nowMs, today } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { runJob } from "~/platform/jobs.server"
import { endImport } from "./end-import.server"
import { importFiles, removeImportFiles } from "./import-files.server"
import { parseSummary } from "./import-summary"
import { trackImport, untrackImport } from "./running-imports.server"
import type { Applied } from "./stage/apply-stage.server"
import type { WorkbookCommand, WorkbookProgress } from "./workbook-job"

/** Confirms a checked import and starts writing it in a child process. Faulty rows must be mended first, unless the valid ones are accepted alone. */
export async function confirmImport({
  actor,
  importId,
  acceptValid,
}: {
  actor: Actor
  importId: string
  acceptValid: boolean
}): Promise<void> {
  const job = await findImportJob({ districtId: actor.districtId, id: importId })
  if (job === undefined) throw new NotFound()
  const faults = parseSummary(job.summary).faults ?? 0
  if (faults > 0 && !acceptValid) refuse("import_has_faults", { params: { faults } })
  await inTransaction(async (tx) => {
    const moved = await moveImportJob({ id: importId, from: ["checked"], to: "applying" }, tx)
    if (!moved) refuse("import_not_ready")
    await audit(tx, actor, "import.confirmed", { subject: { kind: "import", key: importId }, details: { acceptValid } })
  })
  void applyImport({ actor, job, acceptValid })
}

async function applyImport({ actor, job, acceptValid }: { actor: Actor; job: ImportJob; acceptValid: boolean }): Promise<void> {
  const importId = job.id
  const tracked = trackImport(importId, nowMs())
  const { submission: _, ...who } = actor
  const command: WorkbookCommand = {
    kind: "apply",
    stageFile: importFiles(importId).stageFile,
    actor: who,
    today: today(),
    now: now(),
    source: { kind: "import", fileName: job.fileName, fileSha256: job.fileSha256, importId },
    acceptValid,
  }
  try {
    const applied = await runJob<Applied, WorkbookProgress>({
      job: "workbook",
      command,
      onProgress: (progress) => {
        if (progress.step !== "reading") tracked.rowsRead = progress.done
      },
    })
    const summary = { ...parseSummary(job.summary), sheets: applied.sheets.filter(hasRows), recomputedPeople: applied.recomputedPeople }
    await inTransaction((tx) =>
      moveImportJob(
        { id: importId, from: ["applying"], to: "done", summary: JSON.stringify(summary), finishedAt: now(), sourceId: applied.sourceId },
        tx,
      ),
    )
    await removeImportFiles(importId)
  } catch (error) {
    await endImport({ importId, from: ["applying"], error, finishedAt: now() })
  } finally {
    untrackImport(importId)
  }
}

const hasRows = (count: Applied["sheets"][number]) => count.new + count.changed + count.same + count.faulty > 0
