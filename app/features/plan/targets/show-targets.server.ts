import { listPlanRevisions } from "#db/queries/plan-revisions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Plan } from "~/domain/indicators/plan"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import { planInForce } from "../measuring/plan-in-force.server"
import { choosePlan } from "../report/choose-plan.server"
import { shownIndicator } from "./shown-indicator"
import type { TargetsPage } from "./targets-page"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  /** "" = the plan whose period holds today */
  readonly planId: string
  readonly today: CivilDate
}

/** The targets and readings of a plan as they stand, and how they came to be. */
export async function showTargets({ scope, actor, planId, today }: Asked): Promise<TargetsPage> {
  const { plans, plan: chosen } = await choosePlan({ scope, planId, asOf: null, latest: today, toSet: true })
  const { plan, revision } = await planInForce({ districtId: scope.districtId, planId: chosen.id })
  const history = await listPlanRevisions(scope, plan.id)
  const indicators = plan.indicators.map((indicator) => shownIndicator(plan, indicator))
  return {
    plan: planHead(plan, revision),
    plans: plans.map(({ id, name }) => ({ id, name })),
    readings: plan.readings,
    indicators,
    unset: indicators.filter(({ target }) => target.operator === "none").length,
    history: history.map((row) => ({ revision: row.revision, reason: row.reason, at: row.createdAt, by: row.createdByName })),
    canSet: mayDo(actor, "plan.set"),
  }
}

function planHead({ id, name, document, periodStart, deadline, isFinal }: Plan, revision: number): TargetsPage["plan"] {
  return { id, name, document, periodStart, deadline, isFinal, revision }
}
