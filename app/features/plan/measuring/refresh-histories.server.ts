import type { CivilDate } from "~/domain/calendar/civil-date"
import { listPlans } from "./plan-in-force.server"
import { refreshHistory } from "./refresh-history.server"

/** Brings the history of every plan that has begun to the facts as they are. Returns how many days were measured. */
export async function refreshHistories({ districtId, today }: { districtId: string; today: CivilDate }): Promise<number> {
  let days = 0
  for (const { id: planId, periodStart } of await listPlans({ districtId }))
    if (periodStart <= today) days += await refreshHistory({ districtId, planId, today })
  return days
}
