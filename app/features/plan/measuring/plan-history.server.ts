import type { CivilDate } from "~/domain/calendar/civil-date"
import { resultFrom } from "~/domain/indicators/result"
import { log } from "~/platform/log.server"
import type { Scope } from "~/platform/scope"
import { factsBasis } from "./facts-basis.server"
import { historyPoints } from "./history-points.server"
import { measurePlan } from "./measure-plan.server"
import type { HistoryPoint } from "./plan-report"
import { refreshHistory } from "./refresh-history.server"

/** Up to so many people the years are measured while the reader waits: it takes less than a second. */
const FEW_PEOPLE = 2000

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly today: CivilDate
  /** waits until every year is measured, however many people there are: for files and the command line */
  readonly isWhole?: boolean
}

/**
 * Every indicator at each year's end of the plan that has passed, and today. Of a large district, years that must be measured anew are measured
 * meanwhile and missing until then; `pendingHistory` names them. Of a school today alone is known.
 */
export async function planHistory({ scope, planId, today, isWhole = false }: Asked): Promise<ReadonlyMap<string, readonly HistoryPoint[]>> {
  const { districtId } = scope
  const report = await measurePlan({ scope, planId, asOf: today, today })
  const before = new Map<string, HistoryPoint[]>()
  if (scope.kind === "district") {
    const { state } = await factsBasis(districtId)
    const refreshed = refreshHistory({ districtId, planId, today })
    if (isWhole || state.people <= FEW_PEOPLE) await refreshed
    else refreshed.catch((error: unknown) => log().error({ err: error, planId }, "the history of a plan could not be measured"))
    const { plan, kept } = await historyPoints({ districtId, planId, today })
    for (const [asOf, ofDay] of [...kept].filter(([day]) => day < today))
      for (const indicator of plan.indicators) {
        const measured = ofDay.get(indicator.id)
        if (measured === undefined) continue
        const { actual, numerator, denominator, outcome } = resultFrom({ plan, indicator, asOf, measured })
        const points = before.get(indicator.id) ?? []
        before.set(indicator.id, points)
        points.push({ asOf, actual, numerator, denominator, outcome })
      }
  }
  return new Map(
    report.indicators.map(({ id, asOf, actual, numerator, denominator, outcome }) => [
      id,
      [...(before.get(id) ?? []), { asOf, actual, numerator, denominator, outcome }],
    ]),
  )
}
