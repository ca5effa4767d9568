/** Child process that stays: plans runs for a district's unmet hours, and keeps the plan it made last. See `features/training/demand/show-suggestions.server.ts`. */

import { openDatabase } from "#db/client"
import { type SuggestionsAsked, suggestionsPage } from "~/features/training/demand/suggestions-page.server"
import { config } from "~/platform/config.server"
import { serveResidentJob } from "~/platform/resident-job.server"

serveResidentJob(async (command) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  return suggestionsPage(command as SuggestionsAsked)
})
