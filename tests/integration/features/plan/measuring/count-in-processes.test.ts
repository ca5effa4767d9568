import { afterEach, beforeEach, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT } from "#tests/support/import-workbook"
import { fillRandomDistrict } from "#tests/support/random-district"
import { civilDate } from "~/domain/calendar/civil-date"
import { countInProcesses } from "~/features/plan/measuring/count-in-processes.server"
import { countPeople } from "~/features/plan/measuring/count-people.server"
import { peopleMemory } from "~/features/plan/measuring/people-memory.server"
import { residentJob } from "~/platform/resident-job.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory // where the child process looks
})
afterEach(() => database.close())

test("two processes count what one does, one day after another, and tell how far they are", async () => {
  await fillRandomDistrict({ seed: 21, people: 40 })
  const told: number[] = []
  for (const asOf of ["2023-06-30", "2025-12-31"].map(civilDate)) {
    const asked = { districtId: DISTRICT, asOf, portfolioParts: ["posting", "hours"] as const }
    const counted = await countInProcesses({ ...asked, opening: 1, onProgress: (done) => told.push(done) })
    const memory = peopleMemory({ districtId: DISTRICT, afterId: 0, untilId: Number.MAX_SAFE_INTEGER })
    expect(counted).toEqual(await countPeople({ ...asked, memory }))
  }
  expect(told.length).toBeGreaterThan(0)
  expect(told.every((done, at) => done > 0 && done <= 1 && done >= (told[at - 1] ?? 0))).toBe(true)
})

test("a resident job that is given up ends, and the next question starts another", async () => {
  await fillRandomDistrict({ seed: 22, people: 5 })
  const job = residentJob({ job: "indicators", idleMs: 60_000 })
  const command = { districtId: DISTRICT, asOf: "2023-06-30", portfolioParts: [], afterId: 0, untilId: 1000 }
  const stop = new AbortController()
  const asked = job.ask(command, { signal: stop.signal })
  setTimeout(() => stop.abort(), 20)
  await expect(asked).rejects.toMatchObject({ code: "job_cancelled" })
  await expect(job.ask(command)).resolves.toHaveProperty("marks")
  await expect(job.ask({ ...command, asOf: "not a day" })).rejects.toThrow()
  await expect(job.ask(command)).resolves.toHaveProperty("marks")
  job.end()
})
