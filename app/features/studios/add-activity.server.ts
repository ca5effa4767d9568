import { existsStudioActivity, insertStudioActivity } from "#db/queries/studio-activity"
import { inTransaction } from "#db/transaction"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findManagedStudio } from "./managed-studio.server"
import { studioState } from "./studio-state"
import { type StudioWork, studioSubject } from "./studio-work"

/** Records what a studio did or plans, on a day on which it is at work. One of a time past can be recorded late, also of a closed studio. */
export async function addActivity({ scope, actor, studioNo, change, now }: StudioWork<"add-activity">): Promise<void> {
  const { districtId, accountId } = actor
  const { heldOn, title, place, people, note } = change
  await inTransaction(async (tx) => {
    const { studio } = await findManagedStudio({ scope, studioNo }, tx)
    const { studioId, foundedOn, cycleEndsOn, withdrawnOn } = studio
    const state = studioState(studio, heldOn)
    if (state === "ahead") refuse("studio_before_founded", { field: "heldOn", params: { foundedOn } })
    if (state === "closed") refuse("studio_closed", { field: "heldOn", params: { withdrawnOn: withdrawnOn ?? "" } })
    if (state === "past_cycle") refuse("studio_past_cycle", { field: "heldOn", params: { cycleEndsOn: cycleEndsOn ?? "" } })
    if (await existsStudioActivity({ studioId, heldOn, title }, tx))
      refuse("studio_activity_exists", { field: "title", params: { heldOn, title } })
    const activity = { heldOn, title, place, people, note }
    await insertStudioActivity({ districtId, studioId, createdAt: now, createdBy: accountId, ...activity }, tx)
    await audit(tx, actor, "studio.activity_added", { subject: studioSubject(studioNo), details: activity })
  })
}
