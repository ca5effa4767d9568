import { listMilestones } from "#db/queries/milestones"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { ATTACHMENT_LIMIT_BYTES } from "~/platform/attachments.server"
import { mayDo, type Scope } from "~/platform/scope"
import { planInForce } from "../measuring/plan-in-force.server"
import { choosePlan } from "../report/choose-plan.server"
import type { MilestonesPage } from "./milestone-page"
import { shownMilestone } from "./shown-milestone"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  /** "" = the plan whose period holds today */
  readonly planId: string
  readonly today: CivilDate
}

/** The duties of a plan that have no number, each with what was entered of it. */
export async function listPlanMilestones({ scope, actor, planId, today }: Asked): Promise<MilestonesPage> {
  const { plans, plan: chosen } = await choosePlan({ scope, planId, asOf: null, latest: today })
  const { plan } = await planInForce({ districtId: scope.districtId, planId: chosen.id })
  const rows = await listMilestones(scope, plan.id)
  const canWrite = mayDo(actor, "milestone.write")
  const duties = plan.indicators
    .filter(({ unit }) => unit === "milestone")
    .map(({ id: indicatorId, text, where }) => {
      const own = rows.filter((row) => row.indicatorId === indicatorId)
      const standing = own.find(({ withdrawnAt }) => withdrawnAt === null)
      return {
        indicatorId,
        text,
        where,
        reached: standing === undefined ? null : shownMilestone(standing, canWrite),
        isLate: standing !== undefined && standing.reachedOn > plan.deadline,
        withdrawn: own.filter(({ withdrawnAt }) => withdrawnAt !== null).map((row) => shownMilestone(row, canWrite)),
      }
    })
  return {
    plan: { id: plan.id, name: plan.name, periodStart: plan.periodStart, deadline: plan.deadline },
    plans: plans.map(({ id, name }) => ({ id, name })),
    duties,
    reached: duties.filter(({ reached }) => reached !== null).length,
    canWrite,
    today,
    fileLimitBytes: ATTACHMENT_LIMIT_BYTES,
  }
}
