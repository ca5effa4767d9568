import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { listPlans } from "../measuring/plan-in-force.server"
import { planOfDay } from "./default-plan"
import type { PlanChoice } from "./plan-page"

interface Asked {
  readonly scope: Scope
  /** "" = the plan of the day */
  readonly planId: string
  /** null = the latest */
  readonly asOf: CivilDate | null
  /** the last day of which a reader can ask: nothing is known of later ones */
  readonly latest: CivilDate
}

export interface Chosen {
  readonly plans: readonly PlanChoice[]
  readonly plan: PlanChoice
  readonly asOf: CivilDate
}

/** Which plan, on which day. A later day than the latest is read as that. */
export async function choosePlan({ scope, planId, asOf, latest }: Asked): Promise<Chosen> {
  const plans = (await listPlans({ districtId: scope.districtId })).map(({ id, name, periodStart, deadline }) => ({
    id,
    name,
    periodStart,
    deadline,
  }))
  const on = asOf === null || asOf > latest ? latest : asOf
  const plan = planId === "" ? planOfDay(plans, on) : plans.find(({ id }) => id === planId)
  if (plan === null || plan === undefined) throw new NotFound()
  return { plans, plan, asOf: on }
}
