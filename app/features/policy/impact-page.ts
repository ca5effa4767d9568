import type { RuleImpact } from "~/domain/policy/impact"
import type { Outcome, Phrase, Rule } from "~/domain/verdict"
import type { DraftTitle } from "./draft-page"

/** Somebody whose outcome would be another. */
export interface ChangedPerson {
  readonly rule: Rule
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly before: Outcome
  readonly after: Outcome
  /** the first criterion that decides it, and the verdict's own sentence */
  readonly criterion: string
  readonly summary: Phrase
}

/** What was counted of a draft, as it is kept with it. */
export interface CountedImpact {
  /** the day everybody was judged for */
  readonly on: string
  readonly people: number
  /** the rules that the draft can touch on that day */
  readonly rules: readonly RuleImpact[]
  /** those that it cannot: nobody changes */
  readonly untouched: readonly Rule[]
  /** at most `NAMES_A_RULE` a rule; the counts are exact all the same */
  readonly changed: readonly ChangedPerson[]
}

/** So many names are kept of each rule. */
export const NAMES_A_RULE = 2000

export interface ImpactProgress {
  readonly done: number
  readonly total: number
  readonly startedAt: string
}

export interface ImpactPage {
  readonly draft: DraftTitle
  /** the day offered for counting: the draft's first day, or today if that is past */
  readonly suggestedOn: string
  /** null: nobody counts at the moment */
  readonly progress: ImpactProgress | null
  /** why the last counting ended without an answer, in the reader's language; null = it did not */
  readonly ending: string | null
  readonly impact: Omit<CountedImpact, "changed"> | null
  readonly countedAt: string | null
  /** the draft was changed since it was counted */
  readonly isStale: boolean
  /** whose names are shown; null: nobody changes */
  readonly rule: Rule | null
  readonly rows: readonly ChangedPerson[]
  /** of the rule: kept names, and pages of them */
  readonly kept: number
  readonly page: number
  readonly pages: number
  readonly hoursPerCredit: number
}
