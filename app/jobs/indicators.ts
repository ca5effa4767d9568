/** Child process that stays: counts the people of a part of a district on one day after another, and keeps what it read of them. See `features/plan/measuring/indicators-job.ts`. */

import { openDatabase } from "#db/client"
import { countPeople } from "~/features/plan/measuring/count-people.server"
import type { IndicatorsCommand, IndicatorsJobProgress } from "~/features/plan/measuring/indicators-job"
import { type PeopleMemory, peopleMemory } from "~/features/plan/measuring/people-memory.server"
import { config } from "~/platform/config.server"
import { serveResidentJob } from "~/platform/resident-job.server"

const memories = new Map<string, PeopleMemory>()

serveResidentJob(async (command, tell) => {
  await openDatabase({ file: config().databaseFile, tempStore: "file" })
  const { districtId, afterId, untilId, asOf, portfolioParts } = command as IndicatorsCommand
  const key = `${districtId}|${afterId}|${untilId}`
  const memory = memories.get(key) ?? peopleMemory({ districtId, afterId, untilId })
  memories.clear() // one part at a time: another division of the district has other parts
  memories.set(key, memory)
  return countPeople({ districtId, asOf, portfolioParts, memory, tell: (done) => tell({ done } satisfies IndicatorsJobProgress) })
})
