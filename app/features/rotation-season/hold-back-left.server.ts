import type { Instant } from "#db/columns"
import { listMembersInState } from "#db/queries/rotation-seasons-members"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { saveMemberStep } from "./managed-member.server"
import { findManagedSeason, type SeasonRight } from "./managed-season.server"

interface HoldBackLeft {
  readonly actor: Actor
  readonly by: SeasonRight
  readonly schoolYear: number
  readonly reason: string
  readonly now: Instant
}

/** Lets everybody stay this year who is left, for one reason: a school those of its list whom it has not decided on, the office also those nominated whom it has not assigned. Returns how many. */
export async function holdBackLeft({ actor, by, schoolYear, reason, now }: HoldBackLeft): Promise<{ readonly held: number }> {
  const states = by === "season.run" ? (["listed", "nominated"] as const) : (["listed"] as const)
  return inTransaction(async (tx) => {
    const season = await findManagedSeason({ actor, by, schoolYear }, tx)
    let held = 0
    for (const state of states)
      for (const before of await listMembersInState(scopeFor(actor, by), { seasonId: season.id, state }, tx)) {
        const change = { state: "held_back", reason } as const
        await saveMemberStep({ actor, now, season, before, change, action: "season.member.held_back", details: { reason } }, tx)
        held++
      }
    return { held }
  })
}
