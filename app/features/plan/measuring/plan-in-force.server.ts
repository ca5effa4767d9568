import { loadRawPlans, plansDirectory } from "#db/plans/load"
import { findLatestPlanRevision } from "#db/queries/plan-revisions"
import type { Tx } from "#db/transaction"
import { type Plan, parsePlan, parsePlans } from "~/domain/indicators/plan"
import { NotFound } from "~/platform/errors"

export interface PlanInForce {
  readonly plan: Plan
  /** 0 = as it ships with the app */
  readonly revision: number
}

let shipped: readonly Plan[] | undefined
/** The last text read of each plan, parsed: the same text is the same plan. */
const parsed = new Map<string, { readonly text: string; readonly plan: Plan }>()

function shippedPlans(): readonly Plan[] {
  shipped ??= parsePlans(loadRawPlans(plansDirectory()))
  return shipped
}

/** A plan as the district last set it, else as it ships with the app. No such plan: 404. */
export async function planInForce({ districtId, planId }: { districtId: string; planId: string }, tx?: Tx): Promise<PlanInForce> {
  const original = shippedPlans().find(({ id }) => id === planId)
  if (original === undefined) throw new NotFound()
  const latest = await findLatestPlanRevision({ districtId, planId }, tx)
  if (latest === undefined) return { plan: original, revision: 0 }
  const key = `${districtId}|${planId}`
  const known = parsed.get(key)
  const plan = known?.text === latest.plan ? known.plan : parsePlan(JSON.parse(latest.plan))
  parsed.set(key, { text: latest.plan, plan })
  return { plan, revision: latest.revision }
}

/** Every plan there is, earliest first, each as the district last set it. */
export async function listPlans({ districtId }: { districtId: string }, tx?: Tx): Promise<readonly Plan[]> {
  const plans: Plan[] = []
  for (const { id } of shippedPlans()) plans.push((await planInForce({ districtId, planId: id }, tx)).plan)
  return plans
}
