import { loadRawPlans, plansDirectory } from "#db/plans/load"
import { type Plan, parsePlans } from "~/domain/indicators/plan"
import { measuresFrom } from "./measure-key"
import type { OfferedMeasure } from "./targets-page"

let shipped: readonly Plan[] | null = null

/** What an indicator of a plan can be counted by: everything countable, and whatever this plan or one that ships with the app counts by. */
export function offeredMeasures(plan: Plan): readonly OfferedMeasure[] {
  shipped ??= parsePlans(loadRawPlans(plansDirectory()))
  return measuresFrom([...shipped, plan])
}
