import { setImmediate as nextTurn } from "node:timers/promises"
import { countStandings } from "#db/queries/standings-counts"
import type { StandingsAsked } from "#db/queries/standings-filter"
import { listStandingsPart, type StandingsPlace, standingPlace } from "#db/queries/standings-list"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Verdict } from "~/domain/verdict"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, isJudgedRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import { askedOf } from "./asked-of"
import { countedFor, isDated, type ListedRule, type StandingsFilter, type StandingsRow, type StandingsSort } from "./standings-page"
import { standingsRow } from "./standings-row"

/** Few enough that judging them holds nobody else up. */
const PEOPLE_AT_A_TIME = 100
const NOTHING_HIDDEN: ReadonlySet<never> = new Set()

/** A person of the list with the verdict that her facts give today: its sentences are the reasons. */
export interface ReasonedRow {
  readonly row: StandingsRow
  readonly verdict: Verdict<unknown>
}

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly rule: ListedRule
  readonly filter: StandingsFilter
  readonly today: CivilDate
}

/**
 * Everybody of a list of verdicts in its order, each judged afresh on `today` for the reasons, part by part as the file is written.
 * Nothing is withheld, so only roles from whom nothing is may do it. That they were taken away is in the audit before the first of them leaves.
 */
export async function exportStandings({ scope, actor, rule, filter, today }: Asked): Promise<AsyncIterable<ReasonedRow>> {
  const asked = askedOf({ rule, filter, today })
  const order = filter.sort === "due" && !isDated(rule) ? "name" : filter.sort
  const byOutcome = await countStandings(scope, asked)
  const total = countedFor(filter, byOutcome)
  const subject = { kind: "verdicts", key: rule }
  await inTransaction((tx) => audit(tx, actor, "verdicts.exported", { subject, details: { filter: { ...filter }, rows: total } }))
  return reasonsInParts({ scope, asked, order, total, today })
}

interface Parts {
  readonly scope: Scope
  readonly asked: StandingsAsked
  readonly order: StandingsSort
  readonly total: number
  readonly today: CivilDate
}

async function* reasonsInParts({ scope, asked, order, total, today }: Parts): AsyncGenerator<ReasonedRow> {
  const { rule } = asked
  const packs = await policyPacks(scope)
  for (let from: StandingsPlace | null = null; ; ) {
    const people = await listStandingsPart(scope, asked, { order, from, backwards: false, limit: PEOPLE_AT_A_TIME, total })
    const teacherIds = people.map(({ teacherId }) => teacherId)
    const teachers = await listTeacherFacts({ districtId: scope.districtId, teacherIds, knownAt: null })
    const factsOf = new Map(teachers.map(({ teacherId, facts }) => [teacherId, facts]))
    for (const person of people) {
      const facts = factsOf.get(person.teacherId)
      if (facts === undefined || !isJudgedRule(rule)) continue
      yield { row: standingsRow(person, NOTHING_HIDDEN), verdict: evaluateRule(rule, { facts, packs, asOf: today }) }
    }
    const last = people.at(-1)
    if (last === undefined || people.length < PEOPLE_AT_A_TIME) return
    from = standingPlace(last, order)
    await nextTurn()
  }
}
