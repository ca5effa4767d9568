import { inTransaction } from "#db/transaction"
import { refuse } from "~/platform/errors"
import { findManagedMember, type MemberStep, saveMemberStep } from "./managed-member.server"
import type { SeasonRight } from "./managed-season.server"

/** Takes a nomination or a holding back of somebody again: who was due is on the list as before, a volunteer who was held back is nominated again. */
export async function relistMember(step: MemberStep & { by: SeasonRight }): Promise<void> {
  const { actor, now } = step
  await inTransaction(async (tx) => {
    const { season, member: before } = await findManagedMember({ ...step, from: ["nominated", "held_back"] }, tx)
    const isVolunteer = before.origin === "volunteer"
    if (isVolunteer && before.state === "nominated") refuse("season_volunteer_not_listed")
    const change = isVolunteer ? ({ state: "nominated" } as const) : ({ state: "listed", reason: null } as const)
    await saveMemberStep({ actor, now, season, before, change, action: "season.member.relisted" }, tx)
  })
}
