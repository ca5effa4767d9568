/** How many verdicts one core gives in a second: each rule alone, all of them as a full recomputation asks for them, and with loading the facts. */
import { closeDatabase, openDatabase } from "#db/client"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { judgeTeachers } from "~/features/standings/judge-teachers.server"
import { shippedPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, JUDGED_RULES } from "~/features/standings/rules"
import { type Figure, timeMs } from "./figure"
import { loadKnown, peopleIn } from "./known-teachers"

const AT_A_TIME = 500

/** Goes through everybody some hundred at a time, as the recomputation does, so that memory does not decide. */
export async function benchRules({
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
    const packs = shippedPacks()
    const ms = { load: 0, touch: 0, all: 0 }
    const ruleMs = new Map<string, number>(JUDGED_RULES.map((rule) => [rule, 0]))
    let people = 0
    let standings = 0
    for (const part of peopleIn(AT_A_TIME)) {
      const known: Awaited<ReturnType<typeof loadKnown>> = []
      ms.load += await timeMs(async () => known.push(...(await loadKnown(part))))
      people += known.length
      ms.touch += await timeMs(() => known.map(({ facts }) => touchEverything(facts)))
      for (const rule of JUDGED_RULES) {
        const spent = await timeMs(() => known.map(({ facts }) => evaluateRule(rule, { facts, packs, asOf: today }).outcome))
        ruleMs.set(rule, (ruleMs.get(rule) ?? 0) + spent)
      }
      ms.all += await timeMs(() => {
        for (const { standings: rows } of judgeTeachers({ teachers: known, packs, today })) standings += rows.length
      })
    }
    const perSecond = (count: number, spent: number) => count / (spent / 1000)
    const floor = { what: "touching each fact of a person once", value: perSecond(people, ms.touch) }
    return [
      ...JUDGED_RULES.map((rule) => ({
        what: `verdicts: ${rule}`,
        teachers,
        value: perSecond(people, ruleMs.get(rule) ?? 0),
        unit: "/s",
        floor,
      })),
      {
        what: "verdicts: every rule, facts in memory",
        teachers,
        value: perSecond(standings, ms.all),
        unit: "/s",
        floor: { what: "each fact touched once a rule", value: perSecond(standings, ms.touch * (standings / people)) },
      },
      {
        what: "recomputing people, every rule, with loading",
        teachers,
        value: perSecond(people, ms.all + ms.load),
        unit: "people/s",
        floor: { what: "loading alone", value: perSecond(people, ms.load) },
      },
    ]
  } finally {
    await closeDatabase()
  }
}

/** The least that judging somebody must do: look at each of her facts once. */
function touchEverything(facts: object): number {
  let seen = 0
  for (const value of Object.values(facts)) {
    if (!Array.isArray(value)) seen += 1
    else for (const fact of value as readonly object[]) seen += fact === null ? 0 : Object.keys(fact).length
  }
  return seen
}
