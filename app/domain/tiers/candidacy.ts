/** What is known of one person and one class of the ladder before its conditions are judged. */
import type { CivilDate } from "../calendar/civil-date"
import type { Tier } from "../codes"
import type { TeacherFacts } from "../facts"
import type { HoursFigures } from "../hours/figures"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { TierConditions } from "../policy/tier"
import type { ClauseRef, Criterion, Verdict } from "../verdict"

export interface Candidacy {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
  /** the class that is asked about */
  readonly tier: Tier
  /** the verdict of that rule on the same day */
  readonly hours: Verdict<HoursFigures>
}

/** A criterion, and when it holds. */
export interface Condition {
  readonly criterion: Criterion
  /** the first day from the day asked about on which it holds if nothing else changes; null = never by time alone, or not known */
  readonly holdsFrom: CivilDate | null
}

/** What the pack asks of the class. */
export function conditionsAsked({ pack, tier }: Pick<Candidacy, "pack" | "tier">): TierConditions {
  return pack.tier[tier].value
}

/** The clause that the class stands on. */
export function classClause({ pack, tier }: Pick<Candidacy, "pack" | "tier">): ClauseRef {
  return clauseOf(pack, pack.tier[tier])
}
