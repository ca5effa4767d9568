import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { indicatorFrom } from "./indicator-from"
import { offeredMeasures } from "./offered-measures.server"
import { OWN_INDICATOR } from "./own-indicator"
import { revisePlan } from "./revise-plan.server"
import type { AddTarget } from "./targets.schema"

/** Adds an indicator of the district's own to a plan that is not final. */
export async function addTarget({ actor, target }: { actor: Actor; target: AddTarget }): Promise<{ planId: string; indicatorId: string }> {
  const { planId, version, reason } = target
  // Never one that was used before: an assessment still tells of it. Each adding is a revision of its own, so its number is free.
  const indicatorId = `${OWN_INDICATOR}${version + 1}`
  await revisePlan({
    actor,
    planId,
    version,
    reason,
    key: indicatorId,
    change: (plan) => {
      if (plan.isFinal) refuse("plan_final")
      const own = indicatorFrom(target, offeredMeasures(plan))
      return { ...plan, indicators: [...plan.indicators, { id: indicatorId, where: plan.document, isAspiration: false, ...own }] }
    },
  })
  return { planId, indicatorId }
}
