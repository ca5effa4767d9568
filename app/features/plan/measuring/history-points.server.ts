import { listIndicatorPoints, type PointsBasis } from "#db/queries/indicators/indicator-points"
import { listMilestoneFacts } from "#db/queries/indicators/things-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type DistrictFacts, TALLIES } from "~/domain/indicators/district-facts"
import type { Measured } from "~/domain/indicators/indicator"
import { measure } from "~/domain/indicators/measure"
import type { Plan } from "~/domain/indicators/plan"
import { factsBasis } from "./facts-basis.server"
import { historyDays } from "./history-days"
import { planInForce } from "./plan-in-force.server"

export interface KeptHistory {
  readonly plan: Plan
  readonly basis: PointsBasis
  /** what was measured of past days and still holds, by day and indicator */
  readonly kept: ReadonlyMap<CivilDate, ReadonlyMap<string, Measured>>
  /** days of the history that nobody measured since something changed */
  readonly pending: readonly CivilDate[]
}

/** What is kept of a plan's history, and what is not. Milestones are no facts of the version that points are kept under: they are looked up each time. */
export async function historyPoints(asked: { districtId: string; planId: string; today: CivilDate }): Promise<KeptHistory> {
  const { districtId, planId, today } = asked
  const { plan, revision } = await planInForce({ districtId, planId })
  const { state, packsDigest } = await factsBasis(districtId)
  const basis: PointsBasis = { districtId, planId, factsVersion: state.factsVersion, planRevision: revision, packsDigest }
  const days = historyDays(plan, today)
  const milestones = await listMilestoneFacts({ kind: "district", districtId }, { asOf: today, schoolCode: null, planId })
  const kept = new Map<CivilDate, Map<string, Measured>>()
  for (const { asOfOn, indicatorId, measured } of await listIndicatorPoints(basis)) {
    if (!days.includes(asOfOn)) continue
    const ofDay = kept.get(asOfOn) ?? new Map<string, Measured>()
    kept.set(asOfOn, ofDay.set(indicatorId, JSON.parse(measured) as Measured))
  }
  for (const [asOf, ofDay] of kept)
    for (const indicator of plan.indicators)
      if (indicator.measure.name === "milestone")
        ofDay.set(indicator.id, measure({ plan, indicator, facts: { ...NOTHING_ELSE, asOf, milestones } }))
  return { plan, basis, kept, pending: days.filter((day) => !kept.has(day)) }
}

const NOTHING_ELSE: Omit<DistrictFacts, "asOf" | "milestones"> = {
  awards: [],
  honours: [],
  studios: [],
  studioMembers: [],
  designations: [],
  projects: [],
  projectMembers: [],
  qualityCourses: [],
  stations: [],
  researchers: [],
  tallies: Object.fromEntries(TALLIES.map((tally) => [tally, []])) as unknown as DistrictFacts["tallies"],
}
