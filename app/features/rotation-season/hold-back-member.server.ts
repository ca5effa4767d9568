import { inTransaction } from "#db/transaction"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"
import type { SeasonRight } from "./managed-season.server"

/** Lets somebody stay this year, with the reason: a school does while it nominates, the office until she has gone. What was assigned is taken back. */
export async function holdBackMember(step: MemberStep & { by: SeasonRight; reason: string }): Promise<void> {
  const { actor, now, by, reason } = step
  const from = by === "season.run" ? (["listed", "nominated", "assigned"] as const) : (["listed", "nominated"] as const)
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, from }, tx)
    const assigned = { hostSchoolId: null, kind: null, movesPersonnel: null, startsOn: null, endsOn: null }
    const change = { state: "held_back", reason, ...assigned } as const
    await saveMemberStep({ actor, now, season, before, change, action: "season.member.held_back", details: { reason } }, tx)
  })
}
