import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { planInForce } from "../measuring/plan-in-force.server"
import { choosePlan } from "../report/choose-plan.server"
import { measureKey } from "./measure-key"
import { offeredMeasures } from "./offered-measures.server"
import { shownIndicator } from "./shown-indicator"
import type { TargetPage } from "./targets-page"

interface Asked {
  readonly scope: Scope
  readonly planId: string
  /** null = one that is about to be added */
  readonly indicatorId: string | null
  readonly today: CivilDate
}

/** One indicator of a plan, for whoever is about to set it; or an empty form for a new one. */
export async function showTarget({ scope, planId, indicatorId, today }: Asked): Promise<TargetPage> {
  const { plan: chosen } = await choosePlan({ scope, planId, asOf: null, latest: today, toSet: true })
  const { plan, revision } = await planInForce({ districtId: scope.districtId, planId: chosen.id })
  const indicator = plan.indicators.find(({ id }) => id === indicatorId)
  if (indicatorId !== null && indicator === undefined) throw new NotFound()
  if (indicatorId === null && plan.isFinal) throw new NotFound()
  const { id, name, document, periodStart, deadline, isFinal } = plan
  return {
    plan: { id, name, document, periodStart, deadline, isFinal, revision },
    indicator: indicator === undefined ? null : shownIndicator(plan, indicator),
    groups: [...new Set(plan.indicators.map(({ group }) => group))],
    measures: offeredMeasures(plan),
    measureKey: indicator === undefined ? "" : measureKey(indicator.measure),
  }
}
