import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import { nearestTo } from "../forecast/nearest-to.server"
import type { Nearest, PlanReportPage } from "./plan-page"
import { schoolOfScope } from "./school-of-scope.server"
import { showPlan } from "./show-plan.server"

/** Enough to see who is next; a list of everybody is the indicator's own. */
const NEAREST_EACH = 10

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly planId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly format: string
  readonly onProgress?: (done: number) => void
}

export interface ExportedPlan {
  readonly page: PlanReportPage
  readonly nearest: ReadonlyMap<string, readonly Nearest[]>
  readonly schoolName: string | null
}

/** The report as files take it: with who is nearest to closing each gap. A reader who takes it away is in the audit; the command line's own reading is not. */
export async function exportPlan({ scope, actor, planId, asOf, today, format, onProgress }: Asked): Promise<ExportedPlan> {
  const page = await showPlan({ scope, planId, asOf, today, isWhole: true, ...(onProgress && { onProgress }) })
  const nearest = new Map<string, readonly Nearest[]>()
  for (const { id, outcome, state } of page.indicators)
    if (outcome === "not_met" || state === "at_risk")
      nearest.set(id, await nearestTo({ scope, planId, indicatorId: id, asOf, today, limit: NEAREST_EACH }))
  if (actor.accountId !== null) {
    const details = { asOf, format, indicators: page.indicators.length }
    await inTransaction((tx) => audit(tx, actor, "plan.exported", { subject: { kind: "plan", key: planId }, details }))
  }
  return { page, nearest, schoolName: await schoolOfScope(scope) }
}
