import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Phrase, Rule, Verdict } from "~/domain/verdict"
import type { ClauseWords } from "~/features/standings/clause-words"

/** One step that is lacking on a ladder: what to do, and for which rules it helps. */
export interface NextStep {
  readonly remedy: Phrase
  readonly rules: readonly Rule[]
}

export interface PathPage {
  readonly subject: { readonly teacherNo: string; readonly name: string }
  readonly asOf: CivilDate
  /** everything that concerns her, in the order of a career */
  readonly verdicts: readonly Verdict<null>[]
  /** rules that do not concern her, each with its reason */
  readonly notConcerned: readonly Verdict<null>[]
  readonly steps: readonly NextStep[]
  /** by clause id */
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  readonly computedAt: string
}
