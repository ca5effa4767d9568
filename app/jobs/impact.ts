/** Child process: judges everybody under two sets of packs, or tries the mutants of one. Told what to do by its parent; see `features/policy/impact-job.ts`. */

import { openDatabase } from "#db/client"
import type { ImpactCommand } from "~/features/policy/impact-job"
import { runImpactCommand } from "~/features/policy/run-impact-command.server"
import { config } from "~/platform/config.server"
import { serveJob } from "~/platform/jobs.server"

serveJob(async (command, tell) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  return runImpactCommand(command as ImpactCommand, tell)
})
