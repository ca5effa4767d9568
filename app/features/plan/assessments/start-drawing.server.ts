import { findDrawnAssessment } from "#db/queries/assessments"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { isRefusal, refuse } from "~/platform/errors"
import { runJob } from "~/platform/jobs.server"
import { log } from "~/platform/log.server"
import { planInForce } from "../measuring/plan-in-force.server"
import type { DrawProgress } from "./assessment-page"
import type { DrawAsked } from "./assessments.schema"
import type { DrawCommand } from "./draw-command"
import { runningDraw, trackDraw, untrackDraw } from "./running-draws.server"

/** Starts drawing an assessment in a child process; returns at once. `drawn` is for those who wait: it never rejects. */
export async function startDrawing(asked: { actor: Actor; draw: DrawAsked; today: CivilDate }): Promise<{ drawn: Promise<void> }> {
  const { actor, draw, today } = asked
  const { plan: planId, kind, title, asOf } = draw
  const { districtId } = actor
  const { plan } = await planInForce({ districtId, planId })
  if (asOf > today) refuse("assessment_ahead", { field: "asOf", params: { today } })
  if (asOf < plan.periodStart) refuse("assessment_before_plan", { field: "asOf", params: { periodStart: plan.periodStart } })
  const other = await findDrawnAssessment({ districtId, planId, kind, asOfOn: asOf })
  if (other !== undefined) refuse("assessment_drawn_already", { params: { number: other } })
  if (runningDraw(districtId) !== undefined) refuse("assessment_drawing")
  const tracked = trackDraw(districtId, { startedAt: now(), title })
  try {
    await inTransaction((tx) =>
      audit(tx, actor, "assessment.draw_begun", { subject: { kind: "plan", key: planId }, details: { kind, asOf } }),
    )
  } catch (error) {
    untrackDraw(districtId, isRefusal(error) ? { code: error.code, params: error.params } : { code: "assessment_draw_failed", params: {} })
    throw error
  }
  const { submission: _, ...drawer } = actor
  return { drawn: finish({ command: { actor: drawer, planId, kind, title, asOf, today }, tracked }) }
}

async function finish({ command, tracked }: { command: DrawCommand; tracked: ReturnType<typeof trackDraw> }): Promise<void> {
  const { districtId } = command.actor
  try {
    const { number } = await runJob<{ number: string }, DrawProgress>({
      job: "assessment",
      command,
      signal: tracked.stop.signal,
      onProgress: (progress) => {
        tracked.progress = progress
      },
    })
    untrackDraw(districtId, { number })
  } catch (error) {
    if (!isRefusal(error)) log().error({ err: error, planId: command.planId }, "an assessment could not be drawn")
    untrackDraw(districtId, isRefusal(error) ? { code: error.code, params: error.params } : { code: "assessment_draw_failed", params: {} })
  }
}
