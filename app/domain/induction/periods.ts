/** Whom do the rules of induction concern, and for which days? Clauses: induction.months, principal.period. */
import { addYears, type CivilDate, eve } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { Posting } from "../facts"
import { inductionKnownOn } from "../hours/duty"
import type { PolicyPack } from "../policy/pack"
import type { RuleQuestion } from "../question"

/** The days in which the hours must end, or why there are none: the rule does not concern her, or a fact is missing. */
export type Concern = ClosedPeriod | "not_concerned" | "unknown"

/** New teachers: 从教起始年月 neither before the first of all packs nor after `asOf`. */
export function newTeacherPeriod({ facts, packs, asOf, pack }: RuleQuestion & { readonly pack: PolicyPack }): Concern {
  if (facts.teachingSince === null) return "unknown"
  const period = inductionKnownOn({ teachingSince: facts.teachingSince, months: pack.induction.months.value, asOf })
  return period === null || packs.some((each) => each === packs[0] && period.startsOn < each.inForceFrom) ? "not_concerned" : period
}

/** Principals on `asOf`: the years before and after her first recorded posting as principal, whichever school it was at. */
export function principalPeriod({ facts, asOf, pack }: { readonly pack: PolicyPack } & Pick<RuleQuestion, "facts" | "asOf">): Concern {
  const running = facts.postings.filter((posting) => contains(posting, asOf))
  if (!running.some(isPrincipal)) return running.some((posting) => posting.postKind === null) ? "unknown" : "not_concerned"
  const { principalYearsBefore, principalYearsAfter } = pack.induction
  const since = firstStart(facts.postings.filter(isPrincipal))
  return { startsOn: addYears(since, -principalYearsBefore.value), endsOn: eve(addYears(since, principalYearsAfter.value)) }
}

function isPrincipal(posting: Posting): boolean {
  return posting.postKind === "principal"
}

function firstStart(postings: readonly Posting[]): CivilDate {
  return postings.map((posting) => posting.startsOn).reduce((first, date) => (date < first ? date : first))
}
