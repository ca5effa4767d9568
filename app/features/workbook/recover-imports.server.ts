import { listImportJobsIn } from "#db/queries/import-jobs"
import { now } from "~/platform/clock.server"
import { Refusal } from "~/platform/errors"
import { endImport } from "./end-import.server"

/** At a start of the server: imports that were under way are ended, for their child processes died with the last one. What was being written was rolled back whole. */
export async function recoverImports({ districtId }: { districtId: string }): Promise<number> {
  const states = ["reading", "applying"] as const
  const interrupted = await listImportJobsIn({ districtId, states })
  for (const job of interrupted)
    await endImport({ importId: job.id, from: states, error: new Refusal("import_interrupted"), finishedAt: now() })
  return interrupted.length
}
