import type { Actor } from "~/platform/actor"
import { revisePlan } from "./revise-plan.server"
import type { ChangePlan } from "./targets.schema"
import { numberFrom } from "./words-typed"

/** Sets how vague words are read, or, of a plan that is not final, what it is called and how long it runs. */
export async function changePlan({ actor, change }: { actor: Actor; change: ChangePlan }): Promise<{ done: ChangePlan["intent"] }> {
  const { intent, planId, version, reason } = change
  await revisePlan({
    actor,
    planId,
    version,
    reason,
    key: intent,
    change: (plan) => (change.intent === "readings" ? { ...plan, readings: readingsFrom(change) } : { ...plan, ...periodFrom(change) }),
  })
  return { done: intent }
}

function readingsFrom(change: Extract<ChangePlan, { intent: "readings" }>) {
  return {
    about: { percent: numberFrom(change.aboutPercent), atLeast: numberFrom(change.aboutAtLeast) },
    someOver: { more: numberFrom(change.someOverMore) },
    tens: { from: numberFrom(change.tensFrom) },
    hundreds: { from: numberFrom(change.hundredsFrom) },
  }
}

function periodFrom({ name, periodStart, deadline }: Extract<ChangePlan, { intent: "period" }>) {
  return { name, periodStart, deadline }
}
