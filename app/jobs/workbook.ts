/** Child process: reads, checks and applies workbooks, and writes them. Told what to do by its parent; see `features/workbook/workbook-job.ts`. */

import { openDatabase } from "#db/client"
import { runWorkbookCommand } from "~/features/workbook/run-workbook-command.server"
import type { WorkbookCommand } from "~/features/workbook/workbook-job"
import { config } from "~/platform/config.server"
import { serveJob } from "~/platform/jobs.server"

serveJob(async (command, tell) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  return runWorkbookCommand(command as WorkbookCommand, tell)
})
