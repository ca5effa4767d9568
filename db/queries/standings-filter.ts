import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Stage } from "~/domain/codes"
import type { Outcome, Rule } from "~/domain/verdict"
import type { Scope } from "../scope"
import { fits, type Lead, narrowestLead, type PeopleAsked, type SearchWord } from "./people-filter"

/** The rules without a cycle: one standing a person. How hours stand is the people list's. */
export type ListedRule = Exclude<Rule, "hours">

/** Whose standings are asked for; null = all. */
export interface StandingsAsked {
  readonly rule: ListedRule
  /** `concerned`: every outcome but not_applicable */
  readonly outcome: Outcome | "concerned" | null
  /** whose day lies in this window, both ends included; `from` null = however long ago */
  readonly due: { readonly from: CivilDate | null; readonly until: CivilDate } | null
  readonly words: readonly SearchWord[]
  readonly schoolCode: string | null
  readonly stage: Stage | null
  readonly subject: string | null
}

/** Stands for the day of who has none, so that she comes last and can be paged past. */
export const NEVER = "9999-12-31"

/** The day by which standings `s` are sorted: word for word what the schema's indexes are made of. */
export const DUE = `case when s.due_on is null then '${NEVER}' else s.due_on end`

/** The way to the rows: through the list of people (found through `lead`), or through one of the standings' own indexes. */
export type Way = { readonly first: "roster"; readonly lead: Lead } | { readonly first: "standing"; readonly through: "outcome" | "due" }

export function peopleOf({ words, schoolCode, stage, subject }: StandingsAsked): PeopleAsked {
  return { words, schoolCode, stage, subject, status: null, standing: null }
}

/** A search or one school leads straight to the few: the way past all other considerations. null: neither is asked for. */
export function straightWay(scope: Scope, asked: StandingsAsked): Way | null {
  const narrowest = narrowestLead(scope, peopleOf(asked))
  return narrowest === "words" || narrowest === "school_code" ? { first: "roster", lead: narrowest } : null
}

/**
 * `from` and `where` over standings `s` and roster rows `r`. The cross join keeps the order in which they are read, a `+` a column
 * from its index: the planner has no statistics of the district.
 */
export function standingsSql(scope: Scope, asked: StandingsAsked, way: Way) {
  const people = fits({ scope, asked: peopleOf(asked), lead: way.first === "roster" ? way.lead : "order" })
  const through = way.first === "roster" ? null : way.through
  return {
    from:
      way.first === "roster"
        ? "roster r cross join standing s on s.district_id = @districtId and s.teacher_id = r.teacher_id and s.rule = @rule and s.cycle_starts_on = ''"
        : "standing s cross join roster r on r.teacher_id = s.teacher_id and s.district_id = @districtId and s.rule = @rule",
    where: [people.sql, ...narrowed(asked, through)].join(" and "),
    bound: { ...people.bound, ...boundOf(asked) },
  }
}

const CONCERNED = "'met', 'not_met', 'exempt', 'undetermined'"

/** The conditions on a standing beside its rule. `through`: the index by which it is found; null = another. */
export function narrowed({ outcome, due }: Pick<StandingsAsked, "outcome" | "due">, through: "outcome" | "due" | null): readonly string[] {
  const on = through === "due" ? DUE : `+(${DUE})`
  const off = through === "outcome" ? "" : "+"
  return [
    ...(outcome === null ? [] : [outcome === "concerned" ? `${off}s.outcome in (${CONCERNED})` : `${off}s.outcome = @outcome`]),
    ...(due === null ? [] : [`${on} <= @dueUntil`]),
    ...(due === null || due.from === null ? [] : [`${on} >= @dueFrom`]),
  ]
}

export function boundOf({ rule, outcome, due }: StandingsAsked): Readonly<Record<string, string>> {
  return {
    rule,
    ...(outcome !== null && outcome !== "concerned" && { outcome }),
    ...(due !== null && { dueUntil: due.until }),
    ...(due !== null && due.from !== null && { dueFrom: due.from }),
  }
}
