import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import { historyPoints } from "./history-points.server"

/** The days of a plan's history that are still being measured. Of a school there is no history. */
export async function pendingHistory({
  scope,
  planId,
  today,
}: {
  scope: Scope
  planId: string
  today: CivilDate
}): Promise<readonly CivilDate[]> {
  if (scope.kind !== "district") return []
  return (await historyPoints({ districtId: scope.districtId, planId, today })).pending
}
