/** How long it takes to suggest runs for a district's unmet hours, beside reading everybody once; and to check a term's schedule, beside comparing its sessions of a day by their times alone. */
import { closeDatabase, openDatabase } from "#db/client"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { suggestRuns } from "~/domain/demand/suggest"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import type { PlannedSession, SchedulePlan } from "~/domain/scheduling/plan"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import { overlap } from "~/domain/scheduling/week"
import { suggestionWishes } from "~/features/training/demand/demand.schema"
import { loadTerms } from "~/features/training/demand/load-terms.server"
import { readPeople } from "~/features/training/demand/read-people.server"
import { loadDemoTraining } from "~/features/training/demo/load-demo-training.server"
import { systemActor } from "~/platform/actor"
import { now } from "~/platform/clock.server"
import { type Figure, median, timeMs } from "./figure"
import { peopleIn } from "./known-teachers"

const SESSIONS = 10_000

export async function benchSuggestions({
  databaseFile,
  teachers,
  today,
}: {
  databaseFile: string
  teachers: number
  today: CivilDate
}): Promise<Figure[]> {
  await openDatabase({ file: databaseFile })
  try {
    const districtId = peopleIn(1)[0]?.districtId ?? ""
    const scope = { kind: "district", districtId } as const
    await loadDemoTraining({ actor: systemActor(districtId), today, now: now() })
    const wishes = suggestionWishes.parse({})
    const read = await timeMs(async () => {
      for await (const _ of readPeople({ scope, asked: wishes, asOf: null })) void _
    })
    const ms = { load: 0, suggest: 0 }
    const loaded: Awaited<ReturnType<typeof loadTerms>>[] = []
    ms.load = await timeMs(async () => loaded.push(await loadTerms({ scope, wishes, today, asOf: null })))
    ms.suggest = await timeMs(() => loaded.map(({ terms }) => suggestRuns(terms).coveredTenths))
    return [
      {
        what: "suggested runs for everybody's unmet hours, with loading",
        teachers,
        value: (ms.load + ms.suggest) / 1000,
        unit: "s",
        floor: { what: "reading each person's hours once", value: read / 1000 },
      },
      await conflictsFigure(teachers),
    ]
  } finally {
    await closeDatabase()
  }
}

async function conflictsFigure(teachers: number): Promise<Figure> {
  const plan = aTerm()
  const byDay = new Map<string, PlannedSession[]>()
  for (const session of plan.sessions) byDay.set(session.on, [...(byDay.get(session.on) ?? []), session])
  const [checks, floors]: number[][] = [[], []]
  for (let round = 0; round < 3; round++) {
    checks?.push(
      await timeMs(() => {
        const index = indexSchedule(plan)
        for (const session of plan.sessions) conflictsOf(index, session)
      }),
    )
    floors?.push(
      await timeMs(() => {
        let together = 0
        for (const session of plan.sessions) for (const other of byDay.get(session.on) ?? []) if (overlap(session, other)) together += 1
        return together
      }),
    )
  }
  return {
    what: `conflict check of a term of ${SESSIONS.toLocaleString("en")} sessions, each against all`,
    teachers,
    value: median(checks ?? []) / 1000,
    unit: "s",
    floor: { what: "comparing the times of sessions of one day", value: median(floors ?? []) / 1000 },
  }
}

/** A term of twenty weeks: two thousand runs of five sessions for twenty-five people each, in a hundred rooms by three hundred trainers. */
function aTerm(): SchedulePlan {
  const first = civilDate("2026-09-05")
  const runs = Array.from({ length: SESSIONS / 5 }, (_, at) => at)
  const sessions = runs.flatMap((run) =>
    Array.from({ length: 5 }, (_, week): PlannedSession => {
      const startsMinute = [540, 840, 1080][run % 3] ?? 540
      const on = addDays(first, (Math.floor(run / 300) * 10 + (run % 7) + week * 7) % 140)
      return {
        key: `${run} ${week}`,
        runNumber: `R${run}`,
        on,
        startsMinute,
        endsMinute: startsMinute + 180,
        venueId: run % 100,
        trainerIds: [run % 300],
      }
    }),
  )
  const people = (run: number) => Array.from({ length: 25 }, (_, at) => (run * 25 + at * 7) % 5000)
  return {
    sessions,
    runs: new Map(
      runs.map((run) => [
        `R${run}`,
        { number: `R${run}`, startsOn: first, endsOn: addDays(first, 140), capacity: 25, participantIds: people(run) },
      ]),
    ),
    venues: new Map(
      Array.from({ length: 100 }, (_, id) => [id, { id, site: `site ${id % 6}`, capacity: 60, opensMinute: 480, closesMinute: 1260 }]),
    ),
    trainers: new Map(Array.from({ length: 300 }, (_, id) => [id, { id, teacherId: null }])),
    people: new Map(
      Array.from({ length: 5000 }, (_, id) => [
        id,
        { teacherId: id, schoolId: id % 80, subject: ["语文", "数学", "英语"][id % 3] ?? null },
      ]),
    ),
    days: new Map(),
    limits: { mostAway: 3, travelMinutes: 40, weeklyHours: 8, teachingDayUntilHour: 18, vacationMonths: [7, 8] },
  }
}
