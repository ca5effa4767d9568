/** Child process: draws an assessment of a plan, with every row behind its figures. Told what to do by its parent; see `features/plan/assessments/draw-command.ts`. */

import { openDatabase } from "#db/client"
import { drawAssessment } from "~/features/plan/assessments/draw-assessment.server"
import type { DrawCommand } from "~/features/plan/assessments/draw-command"
import { config } from "~/platform/config.server"
import { serveJob } from "~/platform/jobs.server"

serveJob(async (command, tell) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  return drawAssessment(command as DrawCommand, tell)
})
