import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { indicatorFrom } from "./indicator-from"
import { offeredMeasures } from "./offered-measures.server"
import { revisePlan } from "./revise-plan.server"
import type { ChangeTarget } from "./targets.schema"
import { numberFrom } from "./words-typed"

interface Changing {
  readonly actor: Actor
  readonly indicatorId: string
  readonly change: ChangeTarget
}

/** Sets the target of an indicator, takes one of the district's own away, or says how 一批 is read. */
export async function changeTarget({ actor, indicatorId, change }: Changing): Promise<{ planId: string; done: "target" | "removed" }> {
  const { planId, version, reason } = change
  await revisePlan({
    actor,
    planId,
    version,
    reason,
    key: indicatorId,
    change: (plan) => {
      const at = plan.indicators.findIndex(({ id }) => id === indicatorId)
      const indicator = plan.indicators[at]
      if (indicator === undefined) throw new NotFound()
      if (change.intent === "remove") {
        if (plan.isFinal) refuse("plan_final")
        if (plan.indicators.length === 1) refuse("plan_last_indicator")
        return { ...plan, indicators: plan.indicators.filter(({ id }) => id !== indicatorId) }
      }
      if (change.intent === "number") {
        if (indicator.words.kind !== "batch") refuse("plan_words_no_batch", { field: "number" })
        const words = { kind: "batch", number: change.number === "" ? null : numberFrom(change.number) }
        return { ...plan, indicators: plan.indicators.with(at, { ...indicator, words } as never) }
      }
      if (plan.isFinal) refuse("plan_final")
      const changed = indicatorFrom(change, offeredMeasures(plan))
      return { ...plan, indicators: plan.indicators.with(at, { ...indicator, ...changed } as never) }
    },
  })
  return { planId, done: change.intent === "remove" ? "removed" : "target" }
}
