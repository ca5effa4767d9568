import { inTransaction } from "#db/transaction"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"
import type { SeasonRight } from "./managed-season.server"

/** Nominates somebody of the due list: her school does, or the office in its place. */
export async function nominateMember(step: MemberStep & { by: SeasonRight }): Promise<void> {
  const { actor, now } = step
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, from: ["listed"] }, tx)
    await saveMemberStep({ actor, now, season, before, change: { state: "nominated" }, action: "season.member.nominated" }, tx)
  })
}
