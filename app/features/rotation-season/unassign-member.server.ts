import { inTransaction } from "#db/transaction"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"

/** Takes the host school of somebody who has not yet gone away again: she is nominated, as before. */
export async function unassignMember(step: MemberStep): Promise<void> {
  const { actor, now } = step
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, by: "season.run", from: ["assigned"] }, tx)
    const assigned = { hostSchoolId: null, kind: null, movesPersonnel: null, startsOn: null, endsOn: null }
    const change = { state: "nominated", ...assigned } as const
    const details = { hostBefore: before.hostCode }
    await saveMemberStep({ actor, now, season, before, change, action: "season.member.unassigned", details }, tx)
  })
}
