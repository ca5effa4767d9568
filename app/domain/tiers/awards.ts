/** Which awards (教师梯队) are in force on a day, and which have lapsed? */
import { addDays, type CivilDate, earlierOf, eve } from "../calendar/civil-date"
import { DESIGNATION_LEVELS, type Tier } from "../codes"
import type { AwardedTier } from "../facts"
import { tierOf, tierRank } from "./ladder"

interface About {
  readonly awards: readonly AwardedTier[]
  readonly asOf: CivilDate
}

/** A class that she once held and holds no longer, nor one above it. */
export interface LapsedTier {
  readonly tier: Tier
  /** the first day on which it was no longer in force */
  readonly lapsedOn: CivilDate
}

/** Whether an award has been withdrawn by `asOf`; a later withdrawal is not known. */
export function isWithdrawn(award: AwardedTier, asOf: CivilDate): award is AwardedTier & { readonly withdrawnOn: CivilDate } {
  return award.withdrawnOn !== null && award.withdrawnOn <= asOf
}

/** The last day in force as known on `asOf`: of the term, or the eve of a withdrawal by then; null = no end is known. */
export function lastDayOf({ award, asOf }: { award: AwardedTier; asOf: CivilDate }): CivilDate | null {
  const { termEndsOn } = award
  if (!isWithdrawn(award, asOf)) return termEndsOn
  const lastDay = eve(award.withdrawnOn)
  return termEndsOn === null ? lastDay : earlierOf(termEndsOn, lastDay)
}

/** Whether an award is in force on `on`: the day it was granted and the last of its term are, the day it was withdrawn is not. */
export function isInForce(award: AwardedTier, on: CivilDate): boolean {
  const lastDay = lastDayOf({ award, asOf: on })
  return award.grantedOn <= on && (lastDay === null || on <= lastDay)
}

/** Of the awards in force the one that gives the current tier: of the highest class the highest level, and of equals the one that lasts longest. Null without one. */
export function currentAward({ awards, asOf }: About): AwardedTier | null {
  const inForce = awards.filter((award) => isInForce(award, asOf))
  return inForce.sort((a, b) => byClass(a, b) || byLevel(a, b) || byTermEnd(a, b) || byGrant(a, b))[0] ?? null
}

/** The highest class above `current` that has lapsed by `asOf`; of several awards the one that lasted longest. Null without one. */
export function lapsedTier({ awards, current, asOf }: About & { readonly current: AwardedTier | null }): LapsedTier | null {
  const held = current === null ? 0 : tierRank(tierOf(current.tier))
  const lapsed = awards.flatMap((award) => {
    const lastDay = lastDayOf({ award, asOf })
    const isOver = lastDay !== null && award.grantedOn <= lastDay && lastDay < asOf
    return isOver && tierRank(tierOf(award.tier)) > held ? [{ award, lastDay }] : []
  })
  const [last] = lapsed.sort((a, b) => byClass(a.award, b.award) || compare(b.lastDay, a.lastDay))
  return last === undefined ? null : { tier: tierOf(last.award.tier), lapsedOn: addDays(last.lastDay, 1) }
}

/** Earliest first, those of one day in the order of their rows. */
export function byGrant(a: AwardedTier, b: AwardedTier): number {
  return compare(a.grantedOn, b.grantedOn) || compare(a.evidence.key, b.evidence.key)
}

function byClass(a: AwardedTier, b: AwardedTier): number {
  return tierRank(tierOf(b.tier)) - tierRank(tierOf(a.tier))
}

function byLevel(a: AwardedTier, b: AwardedTier): number {
  return DESIGNATION_LEVELS.indexOf(a.level) - DESIGNATION_LEVELS.indexOf(b.level)
}

/** No term before the longest term. */
function byTermEnd(a: AwardedTier, b: AwardedTier): number {
  if (a.termEndsOn === null || b.termEndsOn === null) return Number(a.termEndsOn !== null) - Number(b.termEndsOn !== null)
  return compare(b.termEndsOn, a.termEndsOn)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
