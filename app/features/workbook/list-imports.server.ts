import { listImportJobs } from "#db/queries/import-jobs"
import type { Actor } from "~/platform/actor"
import { now } from "~/platform/clock.server"
import { mayDo } from "~/platform/scope"
import { SHEETS } from "./format/sheets"
import type { ImportsPage } from "./import-page"
import { parseSummary } from "./import-summary"
import { DEFAULT_FILE_LIMITS } from "./read/file-limits"

const RECENT = 20

/** The imports of late, newest first, and what may be uploaded. */
export async function listImports({ actor }: { actor: Actor }): Promise<ImportsPage> {
  const jobs = await listImportJobs({ districtId: actor.districtId, limit: RECENT })
  return {
    recent: jobs.map((job) => {
      const { sheets = [] } = parseSummary(job.summary)
      const sum = (count: "new" | "changed" | "same" | "faulty") => sheets.reduce((total, sheet) => total + sheet[count], 0)
      return {
        importId: job.id,
        fileName: job.fileName,
        state: job.state,
        createdAt: job.createdAt,
        uploadedBy: job.actorName,
        new: sum("new"),
        changed: sum("changed"),
        same: sum("same"),
        faulty: sum("faulty"),
      }
    }),
    sheetNames: SHEETS.map((sheet) => sheet.name),
    maxBytes: UPLOAD_LIMIT_BYTES,
    canExport: mayDo(actor, "export.run"),
    computedAt: now(),
  }
}

/** What may be uploaded through the browser; the command line takes larger csv files. */
export const UPLOAD_LIMIT_BYTES = DEFAULT_FILE_LIMITS.xlsxPackedBytes
