/** Which class of the tier ladder (教师梯队) does she hold on a day, and may she apply for the next? Clauses: tier.*; readings in app/domain/README.md. */
import type { CivilDate } from "../calendar/civil-date"
import type { DesignationLevel, Tier } from "../codes"
import type { AwardedTier, Evidence } from "../facts"
import { evaluateHours } from "../hours/evaluate"
import { timeInPostOn } from "../hours/time-in-post"
import { phrase } from "../phrases"
import { choosePack, policyRef } from "../policy/choose"
import { clauseOf, type PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Phrase, type Verdict } from "../verdict"
import { currentAward, lapsedTier } from "./awards"
import type { Candidacy } from "./candidacy"
import { notApplicableCriterion, tierConditions } from "./criteria"
import { tierAbove, tierOf } from "./ladder"
import { tierChangesNextOn } from "./next-change"
import { mayApplyFrom, summaryOf } from "./summary"
import { lastDayOfAge } from "./years-criteria"

export interface TierFigures {
  /** by the award in force, else `qualified` of who is in post and meets its conditions; null = neither, or not known */
  readonly current: Tier | null
  /** of the award that gives `current`; null without one */
  readonly level: DesignationLevel | null
  /** the class whose conditions are judged; null = none above, or not in post */
  readonly next: Tier | null
  /** last day of that award's term; null = no term recorded, or no award */
  readonly termEndsOn: CivilDate | null
  /** the highest class above the award in force that she once held, and the first day without it; null = none */
  readonly lapsed: Tier | null
  readonly lapsedOn: CivilDate | null
  /** how many of the conditions of `next` do not hold, or are not known to; null = none are judged */
  readonly lacking: number | null
}

/** The verdict: `met` when the class above may be applied for. Not applicable to who is not in post, and at the top of the ladder. */
export function evaluateTier({ facts, packs, asOf }: RuleQuestion): Verdict<TierFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "tier", facts, packs, asOf })
  const award = currentAward({ awards: facts.tierAwards, asOf })
  const lapsed = lapsedTier({ awards: facts.tierAwards, current: award, asOf })
  const { current, next, criteria, summary, asked } = judge({ facts, packs, asOf, pack, award })
  return {
    rule: "tier",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes(criteria),
    summary,
    figures: {
      current,
      level: award?.level ?? null,
      next,
      termEndsOn: award?.termEndsOn ?? null,
      lapsed: lapsed?.tier ?? null,
      lapsedOn: lapsed?.lapsedOn ?? null,
      lacking: next === null ? null : criteria.filter(({ outcome }) => outcome !== "met").length,
    },
    criteria,
    nextChangeOn: tierChangesNextOn({ facts, pack, asOf, asked }),
  }
}

interface Judged {
  readonly current: Tier | null
  readonly next: Tier | null
  readonly criteria: readonly Criterion[]
  readonly summary: Phrase
  /** every class whose conditions were looked at */
  readonly asked: readonly Candidacy[]
}

function judge(about: RuleQuestion & { readonly pack: PolicyPack; readonly award: AwardedTier | null }): Judged {
  const { facts, packs, asOf, pack, award } = about
  const inPost = timeInPostOn({ postings: facts.postings, asOf })
  const awarded = award === null ? null : tierOf(award.tier)
  if (inPost === null || inPost.lastDay !== null) {
    const evidence = inPost?.evidence ?? []
    return aside({ current: awarded, pack, tier: "qualified", evidence, summary: phrase("tier.summary.not_in_post", {}) })
  }
  if (awarded === "educator") {
    const evidence = award === null ? [] : [award.evidence]
    return aside({ current: awarded, pack, tier: awarded, evidence, summary: phrase("tier.summary.highest", {}) })
  }
  const hours = evaluateHours({ facts, packs, asOf })
  const judgeClass = (tier: Tier) => {
    const candidacy: Candidacy = { facts, pack, asOf, tier, hours }
    const conditions = tierConditions(candidacy)
    const from = mayApplyFrom({ conditions, ageUntil: lastDayOfAge(candidacy) })
    const criteria = conditions.map(({ criterion }) => criterion)
    return { next: tier, criteria, summary: summaryOf({ tier, conditions, from }), asked: [candidacy] }
  }
  if (awarded !== null) return { current: awarded, ...judgeClass(tierAbove(awarded)) }
  const qualified = judgeClass("qualified")
  if (combineOutcomes(qualified.criteria) !== "met") return { current: null, ...qualified }
  const above = judgeClass(tierAbove("qualified"))
  return { current: "qualified", ...above, asked: [...qualified.asked, ...above.asked] }
}

function aside(about: { current: Tier | null; pack: PolicyPack; tier: Tier; evidence: readonly Evidence[]; summary: Phrase }): Judged {
  const { current, pack, tier, evidence, summary } = about
  const criterion = notApplicableCriterion({ clause: clauseOf(pack, pack.tier[tier]), evidence })
  return { current, next: null, criteria: [criterion], summary, asked: [] }
}
