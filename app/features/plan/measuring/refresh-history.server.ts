import { replaceIndicatorPoints } from "#db/queries/indicators/indicator-points"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { measure } from "~/domain/indicators/measure"
import { now } from "~/platform/clock.server"
import type { Scope } from "~/platform/scope"
import { districtFacts } from "./district-facts.server"
import { historyPoints } from "./history-points.server"

/** Who asks while it is under way waits for the same. */
const underWay = new Map<string, Promise<number>>()

interface Asked {
  readonly districtId: string
  readonly planId: string
  readonly today: CivilDate
}

/** Measures the days of a plan's history that nobody measured since something changed, and keeps what was found. Returns how many days. */
export function refreshHistory(asked: Asked): Promise<number> {
  const key = `${asked.districtId}|${asked.planId}|${asked.today}`
  const running = underWay.get(key) ?? refresh(asked).finally(() => underWay.delete(key))
  underWay.set(key, running)
  return running
}

async function refresh({ districtId, planId, today }: Asked): Promise<number> {
  const { plan, basis, pending } = await historyPoints({ districtId, planId, today })
  const scope: Scope = { kind: "district", districtId }
  for (const asOf of pending) {
    const facts = await districtFacts({ scope, plan, asOf, today, schoolCode: null })
    const points = plan.indicators.map((indicator) => ({
      indicatorId: indicator.id,
      measured: JSON.stringify(measure({ plan, indicator, facts })),
    }))
    // measured from facts that changed meanwhile, it is kept under the version that it was begun with, and measured again
    await inTransaction((tx) => replaceIndicatorPoints(basis, { asOfOn: asOf, points, measuredAt: now() }, tx))
  }
  return pending.length
}
