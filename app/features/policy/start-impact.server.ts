import { findPolicyDraft, updatePolicyDraftImpact } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { isRefusal, NotFound, refuse } from "~/platform/errors"
import { runJob } from "~/platform/jobs.server"
import { log } from "~/platform/log.server"
import type { ImpactCommand, ImpactJobProgress } from "./impact-job"
import type { CountedImpact } from "./impact-page"
import { runningImpact, trackImpact, untrackImpact } from "./running-impacts.server"

/** Starts counting in a child process whom a draft would move; returns at once. `counted` is for those who wait: it never rejects. */
export async function startImpact(asked: { actor: Actor; draftId: number; on: CivilDate }): Promise<{ counted: Promise<void> }> {
  const { actor, draftId, on } = asked
  const { districtId } = actor
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  if (draft.state !== "drafting" && draft.state !== "proposed") refuse("policy_draft_closed")
  if (runningImpact(draftId) !== undefined) refuse("policy_impact_running")
  const command: ImpactCommand = { kind: "impact", districtId, draftId, on }
  const tracked = trackImpact(draftId, now())
  return { counted: count({ actor, command, version: draft.version, tracked }) }
}

async function count(asked: {
  actor: Actor
  command: Extract<ImpactCommand, { kind: "impact" }>
  version: number
  tracked: ReturnType<typeof trackImpact>
}): Promise<void> {
  const { actor, command, version, tracked } = asked
  const { draftId, on } = command
  try {
    const impact = await runJob<CountedImpact, ImpactJobProgress>({
      job: "impact",
      command,
      signal: tracked.stop.signal,
      onProgress: (progress) => {
        tracked.progress = progress
      },
    })
    await inTransaction(async (tx) => {
      await updatePolicyDraftImpact({ id: draftId, impact: JSON.stringify(impact), impactVersion: version, impactAt: now() }, tx)
      const changed = Object.fromEntries(impact.rules.map(({ rule, changed: people }) => [rule, people]))
      await audit(tx, actor, "policy.impact_counted", {
        subject: { kind: "policy_draft", key: String(draftId) },
        details: { on, people: impact.people, changed },
      })
    })
    untrackImpact(draftId, null)
  } catch (error) {
    if (!isRefusal(error)) log().error({ err: error, draftId }, "the impact of a draft could not be counted")
    untrackImpact(draftId, isRefusal(error) ? { code: error.code, params: error.params } : { code: "policy_impact_failed", params: {} })
  }
}
