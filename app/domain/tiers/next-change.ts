/** When can a verdict on tiers change by itself? */
import { addDays, addYears, type CivilDate, firstDayOfYear, yearOf } from "../calendar/civil-date"
import { completedYears } from "../calendar/period"
import { ethicsChanges } from "../ethics/criteria"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { certificateChanges } from "../registration/certificate-criterion"
import { type Candidacy, conditionsAsked } from "./candidacy"
import { heldRun } from "./held"

/**
 * The first day after `asOf` on which the outcome, a criterion or a figure can change with nothing new recorded, null if there is none: the
 * pack ends, a posting or an award begins or ends, or a condition of a class that was asked about changes. `asked` is empty of whom the rule
 * does not concern.
 */
export function tierChangesNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  asked: readonly Candidacy[]
}): CivilDate | null {
  const { facts, pack, asOf, asked } = question
  const dates: (CivilDate | null)[] = [
    dayAfter(pack.inForceUntil),
    ...facts.postings.flatMap(({ startsOn, endsOn }) => [startsOn, dayAfter(endsOn)]),
    ...facts.tierAwards.flatMap(({ grantedOn, termEndsOn, withdrawnOn }) => [grantedOn, dayAfter(termEndsOn), withdrawnOn]),
    ...asked.flatMap(conditionChanges),
  ]
  return dates.reduce<CivilDate | null>((next, date) => {
    if (date === null || date <= asOf) return next
    return next === null || date < next ? date : next
  }, null)
}

function conditionChanges(candidacy: Candidacy): readonly (CivilDate | null)[] {
  const { facts, asOf, hours } = candidacy
  const { minTitle, maxAge, heldBefore, certificate, studioLeader } = conditionsAsked(candidacy)
  const run = heldBefore === null ? null : heldRun({ awards: facts.tierAwards, tier: heldBefore, asOf })
  return [
    // a new year moves the appraisals that are looked at
    firstDayOfYear(yearOf(asOf) + 1),
    hours.nextChangeOn,
    ...ethicsChanges(candidacy),
    facts.teachingSince,
    facts.teachingSince === null ? null : anniversaryAfter(facts.teachingSince, asOf),
    run === null ? null : anniversaryAfter(run.startsOn, asOf),
    maxAge === null ? null : anniversaryAfter(facts.bornOn, asOf),
    ...(minTitle === null ? [] : facts.titles.map(({ grantedOn }) => grantedOn)),
    ...(certificate ? certificateChanges(candidacy) : []),
    ...(studioLeader ? facts.studioMemberships.map(({ joinedOn }) => joinedOn) : []),
  ]
}

function anniversaryAfter(since: CivilDate, asOf: CivilDate): CivilDate {
  return addYears(since, completedYears(since, asOf) + 1)
}

function dayAfter(date: CivilDate | null): CivilDate | null {
  return date === null ? null : addDays(date, 1)
}
