/** How long the data doctor takes over a whole district, beside reading every row of the facts once. */
import { closeDatabase, openDatabase, openedDatabase } from "#db/client"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { examine } from "~/features/doctor/examine.server"
import { now } from "~/platform/clock.server"
import { type Figure, timeMs } from "./figure"
import { peopleIn } from "./known-teachers"
import { FACTS } from "./raw-insert"

export async function benchDoctor({
  databaseFile,
  teachers,
  today,
}: {
  databaseFile: string
  teachers: number
  today: CivilDate
}): Promise<Figure[]> {
  await openDatabase({ file: databaseFile, tempStore: "file" })
  try {
    const districtId = peopleIn(1)[0]?.districtId ?? ""
    let [findings, checks] = [0, 0]
    const examineMs = await timeMs(async () => {
      const examination = await examine({ scope: { kind: "district", districtId }, today, now: now() })
      checks = examination.checks.length
      findings = examination.checks.reduce((sum, { count }) => sum + count, 0)
    })
    const readMs = await timeMs(readEveryRow)
    return [
      {
        what: "data doctor, whole district",
        teachers,
        value: examineMs / 1000,
        unit: "s",
        floor: { what: "reading every fact once", value: readMs / 1000 },
        note: `${checks} checks, ${findings} findings`,
      },
    ]
  } finally {
    await closeDatabase()
  }
}

function readEveryRow(): void {
  for (const table of FACTS)
    openedDatabase().reader.sqlite.prepare(`select sum(superseded_at is null), max(recorded_at) from ${table}`).get()
}
