/** The plan that covers most of several. */
import { mostCovered } from "./bound"
import type { Ground } from "./ground"
import type { GrowingPlan } from "./growing-plan"
import { firstThatFits, mostCoveredFirst } from "./plan-runs"
import { growing } from "./resources"

/**
 * Both ways of choosing are tried with all rooms and trainers, and then as if the newest were not there, the two newest, and so on: what
 * could be planned before a room or a trainer was added can still be planned, so that adding one never lowers what is covered, whatever
 * turn the choosing takes because of it. Where nothing can cover more than what is found, nothing further is tried.
 */
export function bestPlan(ground: Ground): GrowingPlan {
  let best = mostCoveredFirst(ground, ground)
  const others = growing(ground)
    .toReversed()
    .flatMap((resources, newest) => WAYS.slice(newest === 0 ? 1 : 0).map((choose) => ({ resources, choose })))
  for (const { resources, choose } of others) {
    if (mostCovered(ground, resources) <= coveredBy(best)) continue
    const plan = choose(ground, resources)
    if (coveredBy(plan) > coveredBy(best)) best = plan
  }
  return best
}

const WAYS = [mostCoveredFirst, firstThatFits] as const

/** In tenths of an hour, concentrated ones counted for both requirements. */
export function coveredBy({ runs }: Pick<GrowingPlan, "runs">): number {
  return runs.reduce((sum, { coversTenths }) => sum + coversTenths, 0)
}
