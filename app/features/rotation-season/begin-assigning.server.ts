import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findManagedSeason, saveManagedSeason } from "./managed-season.server"

export interface SeasonStep {
  readonly actor: Actor
  readonly schoolYear: number
  readonly version: number
  readonly now: Instant
}

/** Ends the schools' nominating: from here on the office assigns host schools. */
export async function beginAssigning({ actor, schoolYear, version, now }: SeasonStep): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await findManagedSeason({ actor, by: "season.run", schoolYear }, tx)
    if (before.state !== "nominating") refuse("changed_meanwhile")
    await saveManagedSeason({ before, version, change: { state: "assigning" }, now }, tx)
    const subject = { kind: "rotation_season", key: String(schoolYear) }
    await audit(tx, actor, "season.assigning", { subject, details: { from: before.state, to: "assigning" } })
  })
}
