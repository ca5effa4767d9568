import type { CivilDate } from "./calendar/civil-date"
import type { Evidence } from "./facts"

export const OUTCOMES = ["met", "not_met", "exempt", "not_applicable", "undetermined"] as const
export type Outcome = (typeof OUTCOMES)[number]

export const RULES = [
  "hours",
  "induction",
  "tier",
  "title",
  "rotation",
  "rotation-credit",
  "dual-qualified",
  "enterprise-practice",
  "registration",
] as const
export type Rule = (typeof RULES)[number]

export type Unit = "hours" | "months" | "years" | "days"

/** A sentence to be said in the reader's language: a message key and its values. Verdicts carry no sentences of their own. */
export interface Phrase {
  readonly key: string
  readonly values?: Readonly<Record<string, string | number>> | undefined
}

/** The clause a criterion stands on: an id that the pack's `clauses.md` resolves. `local` = the district's own setting, without a national or municipal clause. */
export interface ClauseRef {
  readonly id: string
  readonly document: string
  readonly article: string
  readonly local: boolean
}

/** The policy pack a verdict was reached under. */
export interface PolicyRef {
  readonly id: string
  readonly version: string
}

export interface Criterion {
  readonly id: string
  readonly outcome: Outcome
  /** null where the criterion has no number, or it cannot be known */
  readonly required: number | null
  readonly actual: number | null
  readonly unit: Unit | null
  readonly clause: ClauseRef
  readonly evidence: readonly Evidence[]
  /** names of the facts that are missing; not empty exactly when undetermined for want of a fact */
  readonly missing: readonly string[]
  /** what the person could do, or null where nothing is lacking */
  readonly remedy: Phrase | null
}

export interface Verdict<Figures> {
  readonly rule: Rule
  readonly subject: { readonly teacherNo: string; readonly name: string }
  readonly asOf: CivilDate
  /** null: no pack was in force on the date */
  readonly policy: PolicyRef | null
  readonly outcome: Outcome
  readonly summary: Phrase
  /** null where no policy was in force, or a fact is missing without which they cannot be known */
  readonly figures: Figures | null
  readonly criteria: readonly Criterion[]
  /** the first date after `asOf` on which the verdict or a figure can change although nothing new is recorded; null = never */
  readonly nextChangeOn: CivilDate | null
}

/** The outcome of a list of criteria, all of which must hold: `not_met` beats `undetermined` beats `met`. An empty list is a broken rule. */
export function combineOutcomes(criteria: readonly Pick<Criterion, "outcome">[]): Outcome {
  if (criteria.length === 0) throw new Error("a verdict needs at least one criterion")
  const outcomes = new Set(criteria.map((criterion) => criterion.outcome))
  if (outcomes.has("not_met")) return "not_met"
  if (outcomes.has("undetermined")) return "undetermined"
  if (outcomes.has("met")) return "met"
  return outcomes.has("exempt") ? "exempt" : "not_applicable"
}
