import type { Instant } from "#db/columns"
import { listMembersInState } from "#db/queries/rotation-seasons-members"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { saveMemberStep } from "./managed-member.server"
import { findManagedSeason } from "./managed-season.server"

/** A school nominates everybody of its list whom it has not yet decided on, at once. Returns how many. */
export async function nominateListed({
  actor,
  schoolYear,
  now,
}: {
  actor: Actor
  schoolYear: number
  now: Instant
}): Promise<{ readonly nominated: number }> {
  const by = "season.nominate"
  return inTransaction(async (tx) => {
    const season = await findManagedSeason({ actor, by, schoolYear }, tx)
    const listed = await listMembersInState(scopeFor(actor, by), { seasonId: season.id, state: "listed" }, tx)
    for (const before of listed)
      await saveMemberStep({ actor, now, season, before, change: { state: "nominated" }, action: "season.member.nominated" }, tx)
    return { nominated: listed.length }
  })
}
