import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { narrowestLead } from "./people-filter"
import { inScope } from "./roster-scope"
import { boundOf, DUE, type ListedRule, narrowed, peopleOf, type StandingsAsked, standingsSql, straightWay } from "./standings-filter"

/** How many people fit, by outcome: exact, in one statement. `outcome` itself is left out of what is asked; an outcome that nobody has is 0. */
export async function countStandings(scope: Scope, asked: StandingsAsked, tx?: Tx): Promise<Readonly<Record<Outcome, number>>> {
  const { sql, bound } = standingsCountSql(scope, asked)
  const rows = prepared<{ outcome: Outcome; people: number }>(reader(tx), sql).all(bound)
  const none = { met: 0, not_met: 0, exempt: 0, not_applicable: 0, undetermined: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, people }) => [outcome, people])) }
}

/** The statement that counts; the plan test explains it. Over a whole district it reads an index of the standings and nobody's row. */
export function standingsCountSql(scope: Scope, asked: StandingsAsked) {
  const all = { ...asked, outcome: null }
  const through = all.due === null ? "outcome" : "due"
  const by = through === "outcome" ? "s.outcome" : "+s.outcome"
  const select = "select s.outcome, count(*) as people"
  if (narrowestLead(scope, peopleOf(all)) === null) {
    const where = ["s.district_id = @districtId", "s.rule = @rule", ...narrowed(all, through)].join(" and ")
    return { sql: `${select} from standing s where ${where} group by ${by}`, bound: { ...inScope(scope).bound, ...boundOf(all) } }
  }
  const straight = straightWay(scope, all)
  const { from, where, bound } = standingsSql(scope, all, straight ?? { first: "standing", through })
  return { sql: `${select} from ${from} where ${where} group by ${straight === null ? by : "+s.outcome"}`, bound }
}

export interface OutcomeCount {
  readonly rule: ListedRule
  readonly outcome: Outcome
  readonly people: number
}

/** How many people of a scope have these outcomes, rule by rule; without a row where nobody has. */
export async function countOutcomes(
  scope: Scope,
  asked: { readonly rules: readonly ListedRule[]; readonly outcomes: readonly Outcome[] },
  tx?: Tx,
): Promise<readonly OutcomeCount[]> {
  const { sql, bound } = outcomesSql(scope)
  return prepared<OutcomeCount>(reader(tx), sql).all({
    ...bound,
    rules: JSON.stringify(asked.rules),
    outcomes: JSON.stringify(asked.outcomes),
  })
}

export function outcomesSql(scope: Scope) {
  const { from, where, bound } = within(scope)
  return {
    bound,
    sql: `select s.rule, s.outcome, count(*) as people from ${from}
      where ${where} and s.rule in (select value from json_each(@rules))
        and ${scope.kind === "district" ? "" : "+"}s.outcome in (select value from json_each(@outcomes))
      group by s.rule, s.outcome`,
  }
}

export interface DueCount {
  readonly rule: ListedRule
  /** whose day lies before the window */
  readonly past: number
  /** whose day lies in it, both ends included */
  readonly soon: number
}

/** How many people's day lies in a window or before it, rule by rule; without a row where nobody's does. */
export async function countDue(
  scope: Scope,
  asked: { readonly rules: readonly ListedRule[]; readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly DueCount[]> {
  const { sql, bound } = dueSql(scope)
  return prepared<DueCount>(reader(tx), sql).all({ ...bound, rules: JSON.stringify(asked.rules), from: asked.from, until: asked.until })
}

export function dueSql(scope: Scope) {
  const { from, where, bound } = within(scope)
  return {
    bound,
    sql: `select s.rule, sum(${DUE} < @from) as past, sum(${DUE} >= @from) as soon from ${from}
      where ${where} and s.rule in (select value from json_each(@rules)) and ${scope.kind === "district" ? DUE : `+(${DUE})`} <= @until
      group by s.rule`,
  }
}

/** The standings of a scope: a whole district's by their own index, else through the list of people. */
function within(scope: Scope) {
  const { sql, bound } = inScope(scope)
  if (scope.kind === "district") return { from: "standing s", where: "s.district_id = @districtId", bound }
  return {
    from: "roster r cross join standing s on s.district_id = @districtId and s.teacher_id = r.teacher_id and s.cycle_starts_on = ''",
    where: sql,
    bound,
  }
}
