import type { CivilDate } from "~/domain/calendar/civil-date"
import { measurePlan } from "./measure-plan.server"
import { listPlans } from "./plan-in-force.server"
import { refreshHistory } from "./refresh-history.server"

/** Brings the history of every plan that has begun to the facts as they are, and what is known of today, so that nobody has to wait for it. Returns how many days were measured. */
export async function refreshHistories({ districtId, today }: { districtId: string; today: CivilDate }): Promise<number> {
  let days = 0
  for (const { id: planId, periodStart, deadline } of await listPlans({ districtId })) {
    if (periodStart > today) continue
    days += await refreshHistory({ districtId, planId, today })
    if (today <= deadline) await measurePlan({ scope: { kind: "district", districtId }, planId, asOf: today, today })
  }
  return days
}
