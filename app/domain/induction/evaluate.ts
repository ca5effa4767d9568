/** Has a new teacher, or a principal, the training that the first steps in the post require? Clauses: induction.hours, principal.hours. */
import type { CivilDate } from "../calendar/civil-date"
import { choosePack, policyRef } from "../policy/choose"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { combineOutcomes, type Verdict } from "../verdict"
import { inductionCriterion } from "./criteria"
import { inductionChangesNextOn } from "./next-change"
import { newTeacherPeriod, principalPeriod } from "./periods"
import { type Requirement, requirementOf } from "./requirement"
import { summaryOf } from "./summary"

/** In hours; null where the rule does not concern her, or cannot be judged. Both ends of the periods are included. */
export interface InductionFigures {
  readonly requiredHours: number | null
  readonly hours: number | null
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  readonly principalRequired: number | null
  readonly principalHours: number | null
  readonly principalFrom: CivilDate | null
  readonly principalUntil: CivilDate | null
}

/** The verdict: a criterion for each of the two rules that concerns her; both, not applicable, where neither does. */
export function evaluateInduction({ facts, packs, asOf }: RuleQuestion): Verdict<InductionFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "induction", facts, packs, asOf })
  const { hours, principalHours, principalTopic } = pack.induction

  const asNew = newTeacherPeriod({ facts, packs, asOf, pack })
  const asPrincipal = principalPeriod({ facts, asOf, pack })
  const ofAll = { entries: facts.hours, asOf }
  const parts = [
    {
      id: "new-teacher-hours",
      known: typeof asNew === "string" ? asNew : requirementOf({ ...ofAll, period: asNew, topic: null, requiredHours: hours.value }),
    },
    {
      id: "principal-hours",
      known:
        typeof asPrincipal === "string"
          ? asPrincipal
          : requirementOf({ ...ofAll, period: asPrincipal, topic: principalTopic.value, requiredHours: principalHours.value }),
    },
  ] as const
  const judged = parts.map((part) => ({ ...part, criterion: inductionCriterion({ ...part, pack, asOf }) }))
  const concerned = judged.filter(({ known }) => known !== "not_concerned")
  const criteria = (concerned.length > 0 ? concerned : judged).map(({ criterion }) => criterion)
  const outcome = combineOutcomes(criteria)
  const deciding = judged
    .filter(({ criterion }) => criteria.includes(criterion) && criterion.outcome === outcome)
    .map(({ id, known }) => ({ id, known, outcome }))

  return {
    rule: "induction",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome,
    summary: summaryOf({ deciding, firstPackFrom: packs[0]?.inForceFrom ?? pack.inForceFrom }),
    figures: figuresOf(...parts.map(({ known }) => (typeof known === "string" ? null : known))),
    criteria,
    nextChangeOn: inductionChangesNextOn({
      facts,
      pack,
      asOf,
      periods: judged.flatMap(({ known, criterion }) =>
        typeof known === "string" ? [] : [{ period: known.period, lacking: criterion.outcome !== "met" }],
      ),
    }),
  }
}

function figuresOf(asNew: Requirement | null = null, asPrincipal: Requirement | null = null): InductionFigures {
  return {
    requiredHours: asNew?.requiredHours ?? null,
    hours: asNew?.hours ?? null,
    from: asNew?.period.startsOn ?? null,
    until: asNew?.period.endsOn ?? null,
    principalRequired: asPrincipal?.requiredHours ?? null,
    principalHours: asPrincipal?.hours ?? null,
    principalFrom: asPrincipal?.period.startsOn ?? null,
    principalUntil: asPrincipal?.period.endsOn ?? null,
  }
}
