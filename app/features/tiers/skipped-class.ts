import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Tier, TierAward } from "~/domain/codes"
import type { AwardedTier } from "~/domain/facts"
import type { PolicyPack } from "~/domain/policy/pack"
import { heldRun } from "~/domain/tiers/held"
import { tierOf } from "~/domain/tiers/ladder"

/**
 * The class that an award would skip: the pack asks for it before, and on the day it is not held, nor one above it. Null where nothing is
 * skipped. Held, but not long enough, skips nothing: that is a condition that is not met.
 */
export function skippedClass(about: { pack: PolicyPack; awards: readonly AwardedTier[]; tier: TierAward; on: CivilDate }): Tier | null {
  const { pack, awards, tier, on } = about
  const { heldBefore } = pack.tier[tierOf(tier)].value
  if (heldBefore === null) return null
  return heldRun({ awards, tier: heldBefore, asOf: on }) === null ? heldBefore : null
}
