import type { PostKind, Stage } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"

/** What a list of verdicts shows. */

/** The rules that have such a list, in the order in which they are offered. How hours stand is on the list of people. */
export const LISTED_RULES = [
  "rotation",
  "title",
  "tier",
  "dual-qualified",
  "registration",
  "enterprise-practice",
  "rotation-credit",
  "induction",
] as const
export type ListedRule = (typeof LISTED_RULES)[number]

/** The rules with a day by which people can be sorted and warned. */
export const DATED_RULES = ["rotation", "title", "tier", "dual-qualified", "registration"] as const satisfies readonly ListedRule[]
export type DatedRule = (typeof DATED_RULES)[number]

export function isDated(rule: ListedRule): rule is DatedRule {
  return (DATED_RULES as readonly ListedRule[]).includes(rule)
}

/** Rules that cannot say while a period still runs: undetermined there is mostly too early, elsewhere it is data that are missing. */
export const RUNNING_RULES: readonly ListedRule[] = ["registration", "induction"]

/** A day is soon when it comes within so many days, today and the last included. */
export const SOON_DAYS = 180

export const STANDINGS_SORTS = ["name", "school", "due"] as const
export type StandingsSort = (typeof STANDINGS_SORTS)[number]

/** What is asked of a list; every part stands in the address under the same name. "" = all. */
export interface StandingsFilter {
  readonly q: string
  readonly school: string
  readonly stage: Stage | ""
  readonly subject: string
  /** "" = whatever the outcome, without those whom the rule does not concern unless a day is asked for */
  readonly outcome: Outcome | ""
  /** by the rule's day: `soon` within `SOON_DAYS`, `past` before today */
  readonly due: "soon" | "past" | ""
  readonly sort: StandingsSort
}

/** Whether a filter without an outcome means everybody: of whom a day is asked, nobody is left out; else those whom the rule does not concern are. */
export function isEverybody({ due }: Pick<StandingsFilter, "due">): boolean {
  return due !== ""
}

/** How many people a filter's outcome leaves, by the counts of what it asks beside. */
export function countedFor(filter: Pick<StandingsFilter, "outcome" | "due">, byOutcome: Readonly<Record<Outcome, number>>): number {
  if (filter.outcome !== "") return byOutcome[filter.outcome]
  const concerned = byOutcome.met + byOutcome.not_met + byOutcome.exempt + byOutcome.undetermined
  return isEverybody(filter) ? concerned + byOutcome.not_applicable : concerned
}

/** A rule's figures without their lists, by name; what the reader may not see is "withheld". */
export type ShownFigures = Readonly<Record<string, string | number | boolean | null>>

export interface StandingsRow {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly outcome: Outcome
  readonly figures: ShownFigures
  readonly dueOn: string | null
  /** the day the verdict is of */
  readonly asOfOn: string
}

export interface StandingsPage {
  readonly rule: ListedRule
  readonly filter: StandingsFilter
  readonly rows: readonly StandingsRow[]
  /** exact number of people that match the filter */
  readonly total: number
  /** how many match the filter without its `outcome`, by outcome */
  readonly byOutcome: Readonly<Record<Outcome, number>>
  /** keyset cursors for `?after=` and `?before=`; null at the ends */
  readonly next: string | null
  readonly previous: string | null
  /** what the school filter offers; null when the reader's scope is one school */
  readonly schools: readonly { readonly code: string; readonly name: string }[] | null
  /** that one school's name; null when the scope is wider */
  readonly schoolName: string | null
  readonly subjects: readonly string[]
  /** whether the reader may take the filtered list away, with the reasons */
  readonly canExport: boolean
  readonly hoursPerCredit: number
  /** the oldest time at which a shown verdict was computed; null when nobody is shown */
  readonly computedAt: string | null
  readonly asOf: string
}
