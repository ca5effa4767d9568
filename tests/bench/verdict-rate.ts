/** How many hours verdicts one core gives in a second, apart from and together with loading the facts. */
import { closeDatabase, openDatabase, openedDatabase } from "#db/client"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import { shippedPacks } from "~/features/standings/policy-packs.server"
import { type Figure, median, timeMs } from "./figure"

const AT_A_TIME = 500
const RUNS = 5

export async function benchVerdicts({ databaseFile, teachers }: { databaseFile: string; teachers: number }): Promise<Figure[]> {
  await openDatabase({ file: databaseFile })
  try {
    const facts: TeacherFacts[] = []
    const loadMs = await timeMs(async () => facts.push(...(await loadAll())))
    const packs = shippedPacks()
    const asOf = parseCivilDate("2025-12-31")
    if (asOf === null) throw new Error("not a date")
    const judgeMs: number[] = []
    const touchMs: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      judgeMs.push(await timeMs(() => facts.map((person) => evaluateHours({ facts: person, packs, asOf }).outcome)))
      touchMs.push(await timeMs(() => facts.map(sumInYears)))
    }
    const perSecond = (ms: number) => facts.length / (ms / 1000)
    return [
      {
        what: "hours verdicts, facts in memory",
        teachers,
        value: perSecond(median(judgeMs)),
        unit: "/s",
        floor: { what: "adding up the same entries", value: perSecond(median(touchMs)) },
      },
      {
        what: "hours verdicts, with loading",
        teachers,
        value: perSecond(median(judgeMs) + loadMs),
        unit: "/s",
        floor: { what: "loading alone", value: perSecond(loadMs) },
      },
    ]
  } finally {
    await closeDatabase()
  }
}

async function loadAll(): Promise<TeacherFacts[]> {
  const people = openedDatabase().reader.sqlite.prepare("select id, district_id as districtId from teacher order by id").all()
  const all = people as { id: number; districtId: string }[]
  const facts: TeacherFacts[] = []
  for (let from = 0; from < all.length; from += AT_A_TIME) {
    const part = all.slice(from, from + AT_A_TIME)
    const districtId = part[0]?.districtId ?? ""
    const known = await listTeacherFacts({ districtId, teacherIds: part.map(({ id }) => id), knownAt: null })
    for (const { facts: person } of known) facts.push(person)
  }
  return facts
}

/** The least that a judgement of hours must do: look at every entry once. */
function sumInYears({ hours }: TeacherFacts): number {
  let tenths = 0
  for (const entry of hours) if (entry.endsOn >= "2021-01-01" && entry.endsOn <= "2025-12-31") tenths += entry.tenthsOfHour
  return tenths
}
