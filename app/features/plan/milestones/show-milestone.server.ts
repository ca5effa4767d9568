import { findMilestone } from "#db/queries/milestones"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { planInForce } from "../measuring/plan-in-force.server"
import type { ShownMilestone } from "./milestone-page"
import { shownMilestone } from "./shown-milestone"

interface MilestonePage {
  readonly planId: string
  /** the words of the plan */
  readonly text: string
  readonly milestone: ShownMilestone
}

/** One milestone, for whoever is about to take it back. */
export async function showMilestone({ scope, milestoneId }: { scope: Scope; milestoneId: number }): Promise<MilestonePage> {
  const row = await findMilestone(scope, milestoneId)
  if (row === undefined) throw new NotFound()
  const { plan } = await planInForce({ districtId: scope.districtId, planId: row.planId })
  const text = plan.indicators.find(({ id }) => id === row.indicatorId)?.text ?? row.indicatorId
  return { planId: row.planId, text, milestone: shownMilestone(row, true) }
}
