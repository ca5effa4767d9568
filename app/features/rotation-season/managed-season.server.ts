import type { Instant } from "#db/columns"
import { findSeason, type SeasonRow, updateSeason } from "#db/queries/rotation-seasons"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"

/** The two rights by which a season moves: a school's, and the office's. */
export type SeasonRight = "season.nominate" | "season.run"

interface Asked {
  readonly actor: Actor
  readonly by: SeasonRight
  readonly schoolYear: number
}

/** A season that somebody is about to move. One that is closed is not moved; after nominating, a school moves none. */
export async function findManagedSeason({ actor, by, schoolYear }: Asked, tx: Tx): Promise<SeasonRow> {
  const season = await findSeason(scopeFor(actor, by), schoolYear, tx)
  if (season === undefined) throw new NotFound()
  if (season.state === "closed") refuse("season_closed")
  if (by === "season.nominate" && season.state !== "nominating") refuse("season_nominations_over")
  return season
}

/** Writes what changed of a season over the version that was seen. */
export async function saveManagedSeason(
  { before, version, change, now }: { before: SeasonRow; version: number; change: Partial<SeasonRow>; now: Instant },
  tx: Tx,
): Promise<void> {
  if (!(await updateSeason({ ...before, ...change, version, updatedAt: now }, tx))) refuse("changed_meanwhile")
}
