/** The ladder of tiers (教师梯队), class above class. */
import { TIERS, type Tier, type TierAward } from "../codes"

/** The class of an award: teachers and principals of the highest class share it. */
export function tierOf(award: TierAward): Exclude<Tier, "qualified"> {
  return award === "educator_teacher" || award === "educator_principal" ? "educator" : award
}

/** 1 for `qualified` to 5 for `educator`; 0 for none. */
export function tierRank(tier: Tier | null): number {
  return tier === null ? 0 : TIERS.indexOf(tier) + 1
}

/** The class that comes next; null at the highest. */
export function tierAbove(tier: Exclude<Tier, "educator"> | null): Tier
export function tierAbove(tier: Tier | null): Tier | null
export function tierAbove(tier: Tier | null): Tier | null {
  return TIERS[tierRank(tier)] ?? null
}
