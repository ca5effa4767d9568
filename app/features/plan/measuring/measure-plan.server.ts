import type { CivilDate } from "~/domain/calendar/civil-date"
import { resultOf } from "~/domain/indicators/result"
import { choosePack, policyRef } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { now } from "~/platform/clock.server"
import type { Scope } from "~/platform/scope"
import { districtFacts } from "./district-facts.server"
import { planInForce } from "./plan-in-force.server"
import type { PlanReport } from "./plan-report"

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  /** one school of the scope; left out or null = all of it */
  readonly schoolCode?: string | null
  /** told of how much is done, 0 to 1: of a past day of a large district it takes a second or two */
  readonly onProgress?: (done: number) => void
}

/** Every promise of a plan measured on a day, as it stands with the facts that had come to be by then. After the plan's deadline shares are of the day, what is counted is that of the deadline. */
export async function measurePlan({ scope, planId, asOf, today, schoolCode = null, onProgress }: Asked): Promise<PlanReport> {
  const { plan, revision } = await planInForce({ districtId: scope.districtId, planId })
  const facts = await districtFacts({
    scope,
    plan,
    asOf,
    today,
    schoolCode,
    ...(onProgress && { onProgress: ({ done, total }) => onProgress(total === 0 ? 0 : done / total) }),
  })
  const pack = choosePack({ packs: await policyPacks(scope), on: asOf })
  const { id, name, document, periodStart, deadline } = plan
  return {
    plan: { id, name, document, periodStart, deadline, revision },
    asOf,
    computedAt: now(),
    policy: pack && policyRef(pack),
    indicators: plan.indicators.map((indicator) => resultOf({ plan, indicator, facts })),
  }
}
