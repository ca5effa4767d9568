import { inTransaction } from "#db/transaction"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findManagedStudio, memberSeen } from "./managed-studio.server"
import { studioState } from "./studio-state"
import { type StudioWork, studioSubject } from "./studio-work"

/** Records somebody's last day in a studio. */
export async function leaveStudio({ scope, actor, studioNo, change, today, now }: StudioWork<"leave">): Promise<void> {
  const { memberId, leftOn } = change
  await inTransaction(async (tx) => {
    const managed = await findManagedStudio({ scope, studioNo }, tx)
    const { withdrawnOn } = managed.studio
    const member = await memberSeen(managed, memberId, tx)
    if (member.leftOn !== null) refuse("studio_left_already", { field: "leftOn", params: { name: member.name, leftOn: member.leftOn } })
    const { joinedOn, name, teacherNo } = member
    if (leftOn < joinedOn) refuse("studio_left_before_joined", { field: "leftOn", params: { name, joinedOn } })
    if (studioState(managed.studio, leftOn) === "closed")
      refuse("studio_closed", { field: "leftOn", params: { withdrawnOn: withdrawnOn ?? "" } })
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => void (await facts.correct("studio_member", memberId, { leftOn })),
      tx,
    )
    await audit(tx, actor, "studio.left", { subject: studioSubject(studioNo), details: { teacherNo, changes } })
  })
}
