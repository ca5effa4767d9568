/** Child process: examines a district. Told by its parent which and as of when; see `features/doctor/doctor-job.ts`. */

import { openDatabase } from "#db/client"
import type { DoctorCommand } from "~/features/doctor/doctor-job"
import { examine } from "~/features/doctor/examine.server"
import { config } from "~/platform/config.server"
import { serveJob } from "~/platform/jobs.server"

serveJob(async (command) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  const { districtId, today, now } = command as DoctorCommand
  return examine({ scope: { kind: "district", districtId }, today, now })
})
