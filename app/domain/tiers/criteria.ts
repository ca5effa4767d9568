/** The criteria of applying for a class of the ladder, all of them. Clauses: tier.*, ethics.influence. */
import { appraisalsCriterion, yearsBefore } from "../appraisals/criteria"
import { yearOf } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import { ethicsClearOn, ethicsCriterion } from "../ethics/criteria"
import type { Evidence } from "../facts"
import { certificateCriterion } from "../registration/certificate-criterion"
import { titleRank } from "../titles/rank"
import type { ClauseRef, Criterion } from "../verdict"
import { type Candidacy, type Condition, classClause, conditionsAsked } from "./candidacy"
import { heldCondition } from "./held-criterion"
import { hoursCriterion } from "./hours-criterion"
import { studioRemedy, titleRemedy } from "./remedy"
import { ageCondition, yearsTaughtCondition } from "./years-criteria"

/** Those that the class asks, in a fixed order; what it does not ask is not listed. */
export function tierConditions(candidacy: Candidacy): readonly Condition[] {
  const { facts, asOf } = candidacy
  const clause = classClause(candidacy)
  const { certificate, appraisals: n } = conditionsAsked(candidacy)
  const years = yearsBefore({ year: yearOf(asOf), n })
  return [
    yearsTaughtCondition(candidacy),
    notByTime(titleCriterion(candidacy), candidacy),
    ageCondition(candidacy),
    heldCondition(candidacy),
    notByTime(certificate ? certificateCriterion({ facts, asOf, clause }) : null, candidacy),
    { criterion: ethicsCriterion(candidacy), holdsFrom: ethicsClearOn(candidacy) },
    notByTime(appraisalsCriterion({ appraisals: facts.appraisals, years, clause }), candidacy),
    notByTime(hoursCriterion(candidacy), candidacy),
    notByTime(studioCriterion(candidacy), candidacy),
  ].filter((condition) => condition !== null)
}

/** `title`: the highest title granted, of either ladder, against the one that is asked; null where none is. */
export function titleCriterion(candidacy: Candidacy): Criterion | null {
  const { facts, asOf } = candidacy
  const { minTitle } = conditionsAsked(candidacy)
  if (minTitle === null) return null
  const granted = facts.titles.filter(({ grantedOn }) => grantedOn <= asOf)
  const highest = Math.max(0, ...granted.map(({ title }) => titleRank(title)))
  const isMet = highest >= titleRank(minTitle)
  return plainCriterion({
    id: "title",
    outcome: isMet ? "met" : "not_met",
    clause: classClause(candidacy),
    evidence: inOrder(granted.filter(({ title }) => titleRank(title) === highest)),
    remedy: isMet ? null : titleRemedy(minTitle),
  })
}

/** `studio-leader`: met once she leads a studio, and for good; null where that is not asked. */
export function studioCriterion(candidacy: Candidacy): Criterion | null {
  const { facts, asOf } = candidacy
  if (!conditionsAsked(candidacy).studioLeader) return null
  const led = facts.studioMemberships.filter(({ role, joinedOn }) => role === "leader" && joinedOn <= asOf)
  return plainCriterion({
    id: "studio-leader",
    outcome: led.length > 0 ? "met" : "not_met",
    clause: classClause(candidacy),
    evidence: inOrder(led),
    remedy: led.length > 0 ? null : studioRemedy(),
  })
}

/** The one criterion of whom the rule does not concern. */
export function notApplicableCriterion({ clause, evidence }: { clause: ClauseRef; evidence: readonly Evidence[] }): Criterion {
  return plainCriterion({ id: "applies", outcome: "not_applicable", clause, evidence })
}

/** What does not stand in the way holds from the day itself; what does is not for time to bring. */
function notByTime(criterion: Criterion | null, { asOf }: Candidacy): Condition | null {
  if (criterion === null) return null
  const stands = criterion.outcome === "not_met" || criterion.outcome === "undetermined"
  return { criterion, holdsFrom: stands ? null : asOf }
}

function inOrder(rows: readonly { readonly evidence: Evidence }[]): readonly Evidence[] {
  return rows.map(({ evidence }) => evidence).sort((a, b) => (a.key < b.key ? -1 : 1))
}
