/** Since when does she hold a class without a break? Clause: tier.held-years. */
import { addDays, type CivilDate, laterOf } from "../calendar/civil-date"
import type { Tier } from "../codes"
import type { AwardedTier } from "../facts"
import { byGrant, isWithdrawn } from "./awards"
import { tierOf, tierRank } from "./ladder"

/** Awards that follow one another without a day between them. */
export interface HeldRun {
  readonly startsOn: CivilDate
  /** the last day of the last term; null = no end is known */
  readonly endsOn: CivilDate | null
  /** earliest first */
  readonly awards: readonly AwardedTier[]
}

/**
 * The run of awards of `tier` or a class above, at any level, that is in force on `asOf`; null if none is. An award continues the run if it
 * begins by the day after the former's end. One that has been withdrawn hands on no years: the run is made of the others.
 */
export function heldRun({ awards, tier, asOf }: { awards: readonly AwardedTier[]; tier: Tier; asOf: CivilDate }): HeldRun | null {
  const rank = tierRank(tier)
  const counted = awards
    .filter((award) => award.grantedOn <= asOf && !isWithdrawn(award, asOf) && tierRank(tierOf(award.tier)) >= rank)
    .sort(byGrant)
  let run: AwardedTier[] = []
  let endsOn: CivilDate | null = null
  for (const award of counted) {
    if (endsOn !== null && award.grantedOn > addDays(endsOn, 1)) run = []
    endsOn = run.length === 0 ? award.termEndsOn : later(endsOn, award.termEndsOn)
    run.push(award)
  }
  const [first] = run
  return first === undefined || (endsOn !== null && endsOn < asOf) ? null : { startsOn: first.grantedOn, endsOn, awards: run }
}

function later(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || b === null ? null : laterOf(a, b)
}
