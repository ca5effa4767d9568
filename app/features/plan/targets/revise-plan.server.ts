import { insertPlanRevision } from "#db/queries/plan-revisions"
import { inTransaction } from "#db/transaction"
import { InvalidPlanError } from "~/domain/indicators/invalid-plan-error"
import { type Plan, parsePlan } from "~/domain/indicators/plan"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { planInForce } from "../measuring/plan-in-force.server"
import { onlyReadingsDiffer } from "./only-readings"
import { planFaultRefusal } from "./plan-fault-refusal"

interface Revision {
  readonly actor: Actor
  readonly planId: string
  /** of the plan as it was seen */
  readonly version: number
  readonly reason: string
  /** the plan with the change in it, as JSON that nobody has checked; what it throws is refused */
  readonly change: (plan: Plan) => unknown
  /** what was changed, for the audit: an indicator's id, or a part of the plan */
  readonly key: string
}

/** Sets a plan anew: checked whole, numbered, with its reason. The former one stays as it was; nothing is ever overwritten. */
export async function revisePlan({ actor, planId, version, reason, change, key }: Revision): Promise<{ revision: number }> {
  const { districtId, accountId: createdBy } = actor
  return inTransaction(async (tx) => {
    const { plan: before, revision: standing } = await planInForce({ districtId, planId }, tx)
    if (before.id !== planId) throw new NotFound()
    if (standing !== version) refuse("changed_meanwhile")
    const after = checked(change(before))
    if (before.isFinal && !onlyReadingsDiffer(before, after)) refuse("plan_final")
    if (canonicalJson(before as unknown as Json) === canonicalJson(after as unknown as Json)) refuse("plan_unchanged")
    const revision = standing + 1
    const plan = canonicalJson(after as unknown as Json)
    await insertPlanRevision({ districtId, planId, revision, plan, reason, createdAt: now(), createdBy }, tx)
    await audit(tx, actor, "plan.revised", {
      subject: { kind: "plan", key: planId },
      details: { revision, changed: key, before: partOf(before, key), after: partOf(after, key), reason },
    })
    return { revision }
  })
}

/** Every fault at once, each at its field. */
function checked(json: unknown): Plan {
  try {
    return parsePlan(json)
  } catch (error) {
    if (!(error instanceof InvalidPlanError)) throw error
    const [first, ...others] = error.faults.map(planFaultRefusal)
    if (first === undefined) throw error
    throw new Refusals([first, ...others])
  }
}

function partOf({ indicators, readings, name, periodStart, deadline }: Plan, key: string): Json {
  if (key === "readings") return readings
  if (key === "period") return { name, periodStart, deadline }
  const indicator = indicators.find(({ id }) => id === key)
  return indicator === undefined
    ? null
    : { text: indicator.text, words: indicator.words as unknown as Json, measure: indicator.measure.name }
}
