import type { CivilDate } from "~/domain/calendar/civil-date"
import { measure } from "~/domain/indicators/measure"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { districtFacts } from "./district-facts.server"
import { historyPoints } from "./history-points.server"
import { listPlans } from "./plan-in-force.server"

export interface HistoryReport {
  /** figures measured again */
  readonly checked: number
  /** plan, day and indicator of what is kept and is not what the facts say */
  readonly differing: readonly string[]
}

/** Measures one day of each plan's history again, the latest that is kept and still holds, and names what is kept otherwise. */
export async function verifyHistory({ districtId, today }: { districtId: string; today: CivilDate }): Promise<HistoryReport> {
  let checked = 0
  const differing: string[] = []
  for (const { id: planId } of await listPlans({ districtId })) {
    const { plan, kept } = await historyPoints({ districtId, planId, today })
    const [asOf, ofDay] = [...kept].at(-1) ?? []
    if (asOf === undefined || ofDay === undefined) continue
    const facts = await districtFacts({ scope: { kind: "district", districtId }, plan, asOf, today, schoolCode: null })
    for (const indicator of plan.indicators) {
      checked += 1
      const [is, was] = [measure({ plan, indicator, facts }), ofDay.get(indicator.id)]
      const isSame = was !== undefined && canonicalJson(is as unknown as Json) === canonicalJson(was as unknown as Json)
      if (!isSame) differing.push(`${planId} ${asOf} ${indicator.id}`)
    }
  }
  return { checked, differing }
}
