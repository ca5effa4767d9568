import type { FactDifference } from "~/domain/fact-differences"
import type { Outcome, PolicyRef, Rule, Verdict } from "~/domain/verdict"
import type { CriterionDifference } from "~/domain/verdict-differences"
import type { ClauseWords } from "~/features/standings/clause-words"

/** What the pages of frozen verdicts show. Plain data: dates and instants are ISO text. */

export const PURPOSES = [
  "checked_record",
  "rotation_season",
  "title_application",
  "dual_qualified_application",
  "tier_award",
  "objection",
] as const
/** what a verdict was frozen for */
export type Purpose = (typeof PURPOSES)[number]

/** So many are frozen at once: each is judged within one transaction, for which all other writers wait. */
export const MOST_AT_ONCE = 100

export interface ChecksFilter {
  readonly q: string
  readonly rule: Rule | ""
  readonly outcome: Outcome | ""
  readonly purpose: Purpose | "all"
}

export interface ChecksRow {
  readonly number: string
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly rule: Rule
  readonly asOf: string
  readonly outcome: Outcome
  readonly purpose: Purpose
  readonly madeAt: string
  readonly madeBy: string | null
  /** whether anything that the rules read of the person has changed since */
  readonly factsChanged: boolean
}

export interface ChecksPage {
  readonly filter: ChecksFilter
  readonly rows: readonly ChecksRow[]
  readonly next: string | null
  readonly previous: string | null
  readonly mayFreeze: boolean
  readonly today: string
}

/** One of the sheets that were just made. */
export interface FrozenCheck {
  readonly number: string
  readonly teacherNo: string
  readonly name: string
  readonly outcome: Outcome
}

/** What has changed since a verdict was frozen, its as-of date left as it was. */
export interface SinceThen {
  /** `nothing`; `facts`: something, but the verdict stands; `verdict`: the verdict says otherwise now */
  readonly changed: "nothing" | "facts" | "verdict"
  readonly facts: readonly FactDifference[]
  /** a school's own circumstances were corrected: they are read as they are now, whatever was known then */
  readonly schoolsChanged: boolean
  readonly policyNow: PolicyRef | null
  readonly policyChanged: boolean
  readonly outcomeNow: Outcome
  readonly criteria: readonly CriterionDifference[]
  /** whether the frozen verdict is reached again from what was known then */
  readonly reached: boolean
  readonly comparedAt: string
}

export interface CheckPage {
  readonly number: string
  readonly purpose: Purpose
  readonly teacherNo: string
  readonly name: string
  /** as it was frozen */
  readonly verdict: Verdict<null>
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  readonly madeAt: string
  readonly madeBy: string | null
  readonly digest: string
  readonly since: SinceThen
}
