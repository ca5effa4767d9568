import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { listPlans, planInForce } from "../measuring/plan-in-force.server"
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
  /** somebody who sets targets wants the plan of the day, whatever stands in it yet */
  readonly toSet?: boolean
}

export interface Chosen {
  readonly plans: readonly PlanChoice[]
  readonly plan: PlanChoice
  readonly asOf: CivilDate
}

/** Which plan, on which day. A later day than the latest is read as that. Not told which: an open plan in which nothing has been set gives way to the one before. */
export async function choosePlan({ scope, planId, asOf, latest, toSet = false }: Asked): Promise<Chosen> {
  const { districtId } = scope
  const all = await listPlans({ districtId })
  const plans = all.map(({ id, name, periodStart, deadline }) => ({ id, name, periodStart, deadline }))
  const on = asOf === null || asOf > latest ? latest : asOf
  const plan = planId === "" ? await usualPlan() : plans.find(({ id }) => id === planId)
  if (plan === null || plan === undefined) throw new NotFound()
  return { plans, plan, asOf: on }

  async function usualPlan(): Promise<PlanChoice | null> {
    const ofDay = planOfDay(plans, on)
    const isOpen = all.some(({ id, isFinal }) => id === ofDay?.id && !isFinal)
    if (toSet || ofDay === null || !isOpen || (await planInForce({ districtId, planId: ofDay.id })).revision > 0) return ofDay
    return (
      planOfDay(
        plans.filter(({ periodStart }) => periodStart < ofDay.periodStart),
        on,
      ) ?? ofDay
    )
  }
}
