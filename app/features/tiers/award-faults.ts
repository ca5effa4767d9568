import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, TierAward } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { timeInPostOn } from "~/domain/hours/time-in-post"
import type { PolicyPack } from "~/domain/policy/pack"
import type { TierFigures } from "~/domain/tiers/evaluate"
import { tierOf } from "~/domain/tiers/ladder"
import type { Verdict } from "~/domain/verdict"
import { Refusal } from "~/platform/errors"
import { overlappingTerm } from "./award-terms"
import { overlapRefusal } from "./overlap-refusal"
import { skippedClass } from "./skipped-class"

/** An award that is to be made. */
export interface AwardAsked {
  readonly pack: PolicyPack
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
  readonly termEndsOn: CivilDate
  readonly hasReason: boolean
}

interface Candidate {
  readonly award: AwardAsked
  readonly name: string
  /** on the day of the award */
  readonly verdict: Verdict<TierFigures>
  readonly facts: TeacherFacts
}

/** What stands against an award to one person: the first that no reason helps against, else that a reason is needed. */
export function awardFaults({ award, name, verdict, facts }: Candidate): readonly Refusal[] {
  const { pack, tier, level, grantedOn, termEndsOn, hasReason } = award
  const inPost = timeInPostOn({ postings: facts.postings, asOf: grantedOn })
  if (inPost === null || inPost.lastDay !== null) return [fault("tier_not_in_post", { name, grantedOn })]
  const overlap = overlappingTerm({ tier, level, grantedOn, termEndsOn, withdrawnOn: null }, facts.tierAwards)
  if (overlap !== undefined) return [overlapRefusal({ taken: overlap, name, field: "teacherNo" })]
  const skipped = skippedClass({ pack, awards: facts.tierAwards, tier, on: grantedOn })
  if (skipped !== null) return [fault("tier_skipped", { name, tier: skipped, tierAward: tier })]
  return mayApply(verdict, tier) || hasReason
    ? []
    : [new Refusal("tier_reason_needed", { field: "reason", params: { name, tierAward: tier } })]
}

/** Whether the verdict says that this very class may be applied for. */
function mayApply({ outcome, figures }: Verdict<TierFigures>, tier: TierAward): boolean {
  return outcome === "met" && figures?.next === tierOf(tier)
}

function fault(code: string, params: Readonly<Record<string, string>>): Refusal {
  return new Refusal(code, { field: "teacherNo", params })
}
