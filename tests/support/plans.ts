/** The plans that ship with the app. */
import { loadRawPlans, plansDirectory } from "#db/plans/load"
import { type Indicator, type Plan, parsePlans } from "~/domain/indicators/plan"

export const SHIPPED_PLANS = parsePlans(loadRawPlans(plansDirectory()))

/** 2021 to 2025, as it was published. */
export function plan14(): Plan {
  return shipped("dadukou-14fyp")
}

/** 2026 to 2030, whose targets the district sets. */
export function plan15(): Plan {
  return shipped("dadukou-15fyp")
}

function shipped(id: string): Plan {
  const plan = SHIPPED_PLANS.find((each) => each.id === id)
  if (plan === undefined) throw new Error(`${id} does not ship`)
  return plan
}

/** An indicator of the plan by its id. */
export function indicatorOf(plan: Plan, id: string): Indicator {
  const indicator = plan.indicators.find((each) => each.id === id)
  if (indicator === undefined) throw new Error(`${plan.id} has no indicator ${id}`)
  return indicator
}
