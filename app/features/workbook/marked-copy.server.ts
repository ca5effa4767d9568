import { existsSync } from "node:fs"
import { findImportJob } from "#db/queries/import-jobs"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import type { Locale } from "~/platform/i18n/locale"
import { runJob } from "~/platform/jobs.server"
import type { FileToSend } from "./file-to-send"
import { importFiles } from "./import-files.server"
import { parseSummary } from "./import-summary"
import type { WorkbookCommand } from "./workbook-job"

/** The uploaded workbook with its faulty cells marked, made anew in the reader's language. */
export async function markedCopy({ actor, importId, locale }: { actor: Actor; importId: string; locale: Locale }): Promise<FileToSend> {
  const job = await findImportJob({ districtId: actor.districtId, id: importId })
  if (job === undefined) throw new NotFound()
  const { upload, stageFile, markedFile } = importFiles(job.id)
  if (job.state !== "checked" || (parseSummary(job.summary).faults ?? 0) === 0 || !existsSync(stageFile)) refuse("import_not_ready")
  const command: WorkbookCommand = {
    kind: "mark",
    path: upload,
    fileName: job.fileName,
    sheet: job.sheet,
    stageFile,
    toFile: markedFile,
    locale,
  }
  await runJob<{ marks: number }, never>({ job: "workbook", command })
  return { path: markedFile, fileName: `${job.fileName.replace(/\.(xlsx|csv)$/i, "")}-marked.xlsx`, removeAfterwards: false }
}
