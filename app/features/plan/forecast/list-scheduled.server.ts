import { listScheduledHours, type ScheduledHoursRow } from "#db/queries/indicators-forecast/scheduled-hours"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type Counting, type HoursStood, needOf } from "~/domain/enrolment/need"
import type { Plan } from "~/domain/indicators/plan"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Scope } from "~/platform/scope"

/** What is scheduled already to raise an indicator by a day: so many more people (or things) that count. */
export interface Scheduled {
  readonly indicatorId: string
  readonly on: CivilDate
  readonly adds: number
}

interface Asked {
  readonly scope: Scope
  readonly plan: Plan
  readonly asOf: CivilDate
  readonly packs: readonly PolicyPack[]
}

/** Who is behind with her hours today but has seats in announced runs that fill her cycle's gap: each counts from the end of the last run that she needs. */
export async function listScheduled({ scope, plan, asOf, packs }: Asked): Promise<readonly Scheduled[]> {
  const indicator = plan.indicators.find(({ measure }) => measure.name === "share" && measure.tally === "hours_completion")
  const pack = choosePack({ packs, on: asOf })
  if (indicator === undefined || pack === null || asOf >= plan.deadline) return []
  const { concentrated, crediting } = pack.hours
  const counting = {
    concentrated: { levels: concentrated.levels.value, deliveries: concentrated.deliveries.value },
    buckets: crediting.value,
  }
  const rows = await listScheduledHours(scope, { after: asOf, until: plan.deadline })
  const runsOf = new Map<number, ScheduledHoursRow[]>()
  for (const row of rows) runsOf.set(row.teacherId, [...(runsOf.get(row.teacherId) ?? []), row])
  return [...runsOf.values()].flatMap((runs) => {
    const on = filledOn(runs, counting)
    return on === null ? [] : [{ indicatorId: indicator.id, on, adds: 1 }]
  })
}

/** The end of the run with which her gap is filled, of runs by their ends; null: they do not fill it. */
function filledOn(runs: readonly ScheduledHoursRow[], counting: Counting): CivilDate | null {
  let filled = 0
  let filledConcentrated = 0
  for (const { hours, ...offered } of runs) {
    const need = needOf({ stood: JSON.parse(hours) as HoursStood, offered, counting })
    if (need === null) continue
    filled += need.fillsTenths
    filledConcentrated += need.fillsConcentratedTenths
    if (filled >= need.lacksTenths && filledConcentrated >= need.lacksConcentratedTenths) return offered.endsOn
  }
  return null
}
