/** How long it takes to measure the plan: today, on any past day, its history and the rows behind a figure; beside reading the entries of training once. */
import { dirname } from "node:path"
import { closeDatabase, openDatabase, openedDatabase } from "#db/client"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { factsBasis } from "~/features/plan/measuring/facts-basis.server"
import { listEvidence } from "~/features/plan/measuring/list-evidence.server"
import { measurePlan } from "~/features/plan/measuring/measure-plan.server"
import { listPlans } from "~/features/plan/measuring/plan-in-force.server"
import { refreshHistory } from "~/features/plan/measuring/refresh-history.server"
import { standingsAsked } from "~/features/plan/measuring/standings-asked"
import { talliesFromStandings } from "~/features/plan/measuring/tallies-on.server"
import { type Figure, median, timeMs } from "./figure"
import { peopleIn } from "./known-teachers"

const ALL = { schoolCode: null, stage: null, subject: null, counts: null }

/** The first day is the dearest: the processes that count read everybody then. Others take what judging takes. */
export async function benchPlan({
  databaseFile,
  teachers,
  today,
}: {
  databaseFile: string
  teachers: number
  today: CivilDate
}): Promise<Figure[]> {
  process.env.DATA_DIR = dirname(databaseFile) // where the processes that count look
  await openDatabase({ file: databaseFile })
  try {
    const scope = { kind: "district", districtId: peopleIn(1)[0]?.districtId ?? "" } as const
    const { districtId } = scope
    const [plan] = await listPlans(scope)
    if (plan === undefined) throw new Error("no plan is shipped")
    const measure = (asOf: CivilDate) => timeMs(() => measurePlan({ scope, planId: plan.id, asOf, today }))
    const standings = standingsAsked({ schoolCode: null, today, portfolioParts: plan.portfolioParts, basis: await factsBasis(districtId) })
    if (standings === null) throw new Error("no policy is in force today")
    const seconds = { standings: await timeMs(() => talliesFromStandings(scope, standings)), first: await measure(civilDate("2023-03-31")) }
    const others: number[] = []
    for (let at = 0; at < 7; at++) others.push(await measure(addDays(civilDate("2021-07-01"), 217 * at)))
    const todayMs = await measure(today)
    const again: number[] = []
    for (let at = 0; at < 7; at++) again.push(await measure(today))
    const historyMs = await timeMs(() => refreshHistory({ districtId, planId: plan.id, today }))
    const rows = { scope, planId: plan.id, indicatorId: "hours_completion", asOf: today, today, filter: ALL }
    const evidenceMs = await timeMs(() => listEvidence(rows))
    const floor = (ms: number) => ({ what: "adding up every entry of training once", value: ms / 1000 })
    const readMs = await timeMs(() => openedDatabase().reader.sqlite.prepare("select count(*), sum(hours_tenths) from hours_entry").get())
    const figure = (what: string, ms: number, note?: string): Figure => ({
      what,
      teachers,
      value: ms / 1000,
      unit: "s",
      floor: floor(readMs),
      ...(note !== undefined && { note }),
    })
    return [
      figure("plan: shares of today from the standings", seconds.standings),
      figure("plan: first past day, everybody read", seconds.first),
      figure("plan: any other past day, every promise", median(others), `slowest ${(Math.max(...others) / 1000).toFixed(2)} s`),
      figure("plan: today, every promise", todayMs),
      figure("plan: today again, nothing changed", median(again)),
      figure("plan: five years of history", historyMs),
      figure("plan: first page of rows behind a share", evidenceMs),
    ]
  } finally {
    await closeDatabase()
  }
}
