/** Child process: counts the people of one part of a district on a day. Told by its parent which and when; see `features/plan/measuring/indicators-job.ts`. */

import { openDatabase } from "#db/client"
import { countPeople } from "~/features/plan/measuring/count-people.server"
import type { IndicatorsCommand, IndicatorsJobProgress } from "~/features/plan/measuring/indicators-job"
import { config } from "~/platform/config.server"
import { serveJob } from "~/platform/jobs.server"

serveJob(async (command, tell) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  return countPeople({ ...(command as IndicatorsCommand), tell: (done) => tell({ done } satisfies IndicatorsJobProgress) })
})
