import { addDays, type CivilDate, eve } from "~/domain/calendar/civil-date"
import { type Period, touches } from "~/domain/calendar/period"
import type { DesignationLevel, TierAward } from "~/domain/codes"
import { tierOf } from "~/domain/tiers/ladder"

/** What a term is judged by: of an award that stands, or of one to be. */
export interface Term {
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
  readonly termEndsOn: CivilDate | null
  readonly withdrawnOn: CivilDate | null
}

/** `ahead`: granted from a day to come; `ended`: the term is over, whether it was reviewed or not */
export type TermState = "ahead" | "in_force" | "ended" | "withdrawn"

/** How a term stands on a day; a withdrawal of that day or before goes first. */
export function termState({ grantedOn, termEndsOn, withdrawnOn }: Term, on: CivilDate): TermState {
  if (withdrawnOn !== null && withdrawnOn <= on) return "withdrawn"
  if (grantedOn > on) return "ahead"
  return termEndsOn !== null && termEndsOn < on ? "ended" : "in_force"
}

/** The days on which a term is in force; null where it was withdrawn on its first day and never was. */
export function daysInForce({ grantedOn, termEndsOn, withdrawnOn }: Term): Period | null {
  if (withdrawnOn !== null && withdrawnOn <= grantedOn) return null
  const untilWithdrawn = withdrawnOn === null ? null : eve(withdrawnOn)
  const ends = [termEndsOn, untilWithdrawn].filter((end) => end !== null).sort()
  return { startsOn: grantedOn, endsOn: ends[0] ?? null }
}

/** The first of these terms of the same class and level that shares a day with `term`. */
export function overlappingTerm<T extends Term>(term: Term, others: readonly T[]): T | undefined {
  const days = daysInForce(term)
  if (days === null) return undefined
  return others
    .filter((other) => isSameClass(term, other))
    .find((other) => {
      const taken = daysInForce(other)
      return taken !== null && touches(days, taken)
    })
}

/** The terms that follow `term` without a day between them, each the next of the one before, earliest first. */
export function followingTerms<T extends Term>(term: Term, others: readonly T[]): readonly T[] {
  const { termEndsOn } = term
  if (termEndsOn === null) return []
  const next = others.find((other) => isSameClass(term, other) && other.grantedOn === addDays(termEndsOn, 1))
  return next === undefined ? [] : [next, ...followingTerms(next, others)]
}

/** Teachers and principals of the highest class share it. */
function isSameClass(a: Term, b: Term): boolean {
  return tierOf(a.tier) === tierOf(b.tier) && a.level === b.level
}
