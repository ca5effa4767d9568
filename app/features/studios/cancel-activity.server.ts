import { cancelStudioActivity, findStudioActivity } from "#db/queries/studio-activity"
import { inTransaction } from "#db/transaction"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { findManagedStudio } from "./managed-studio.server"
import { type StudioWork, studioSubject } from "./studio-work"

/** Takes an activity back: it stays in the list as cancelled. */
export async function cancelActivity({ scope, actor, studioNo, change, now }: StudioWork<"cancel-activity">): Promise<void> {
  const { activityId: id, version } = change
  await inTransaction(async (tx) => {
    const { studio } = await findManagedStudio({ scope, studioNo }, tx)
    const activity = await findStudioActivity({ districtId: scope.districtId, studioId: studio.studioId, id }, tx)
    if (activity === undefined) throw new NotFound()
    const isCancelled = await cancelStudioActivity({ id, version, cancelledAt: now }, tx)
    if (!isCancelled) refuse("changed_meanwhile")
    const { heldOn, title } = activity
    await audit(tx, actor, "studio.activity_cancelled", { subject: studioSubject(studioNo), details: { heldOn, title } })
  })
}
