import { inTransaction } from "#db/transaction"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findManagedStudio } from "./managed-studio.server"
import { type StudioWork, studioSubject } from "./studio-work"

/** Closes a studio from a day on. Who is in it then ceases to be with its eve; nobody's own row is touched. */
export async function closeStudio({ scope, actor, studioNo, change, today, now }: StudioWork<"close">): Promise<void> {
  const { version, withdrawnOn, reason } = change
  await inTransaction(async (tx) => {
    const { studio, members } = await findManagedStudio({ scope, studioNo, version }, tx)
    const { recordId, foundedOn } = studio
    if (studio.withdrawnOn !== null) refuse("studio_closed", { field: "withdrawnOn", params: { withdrawnOn: studio.withdrawnOn } })
    if (withdrawnOn < foundedOn) refuse("studio_closed_before_founded", { field: "withdrawnOn", params: { foundedOn } })
    if (withdrawnOn > today) refuse("studio_closed_ahead", { field: "withdrawnOn" })
    const late = members.find(({ joinedOn }) => joinedOn >= withdrawnOn && joinedOn > foundedOn)
    if (late !== undefined)
      refuse("studio_closed_before_joined", { field: "withdrawnOn", params: { name: late.name, joinedOn: late.joinedOn } })
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => {
        await facts.correct("studio_record", recordId, { withdrawnOn })
        facts.touch(members.map(({ teacherId }) => teacherId))
      },
      tx,
    )
    await audit(tx, actor, "studio.closed", { subject: studioSubject(studioNo), details: { reason, changes } })
  })
}
