/** What a draft would change: per rule, how many people move from which outcome to which. Pure counting, one person after another. */
import { OUTCOMES, type Outcome, type Phrase, RULES, type Rule, type Verdict } from "../verdict"

export interface ImpactCell {
  readonly before: Outcome
  readonly after: Outcome
  readonly people: number
}

export interface RuleImpact {
  readonly rule: Rule
  /** everybody judged */
  readonly people: number
  readonly changed: number
  /** only cells with people, in the order of the outcomes */
  readonly cells: readonly ImpactCell[]
}

/** Counts, rule by rule. */
export type ImpactTally = Map<Rule, Map<string, number>>

/** Notes one person's outcomes by a rule; returns whether they differ. */
export function noteOutcomes(tally: ImpactTally, noted: { rule: Rule; before: Outcome; after: Outcome }): boolean {
  const { rule, before, after } = noted
  const cells = tally.get(rule) ?? new Map<string, number>()
  tally.set(rule, cells)
  const cell = `${before} ${after}`
  cells.set(cell, (cells.get(cell) ?? 0) + 1)
  return before !== after
}

/** The tally as a table for each rule that was judged. */
export function ruleImpacts(tally: ImpactTally): readonly RuleImpact[] {
  return RULES.flatMap((rule) => {
    const counted = tally.get(rule)
    if (counted === undefined) return []
    const cells = OUTCOMES.flatMap((before) =>
      OUTCOMES.flatMap((after): ImpactCell[] => {
        const people = counted.get(`${before} ${after}`) ?? 0
        return people === 0 ? [] : [{ before, after, people }]
      }),
    )
    const sum = (some: readonly ImpactCell[]) => some.reduce((total, { people }) => total + people, 0)
    return [{ rule, people: sum(cells), changed: sum(cells.filter(({ before, after }) => before !== after)), cells }]
  })
}

/** Why a verdict is what it is, in short: the first criterion that decides it, and the verdict's own sentence. */
export interface FirstReason {
  readonly criterion: string
  readonly summary: Phrase
}

/** The first criterion that has the verdict's outcome. */
export function firstReason({ criteria, outcome, summary }: Pick<Verdict<unknown>, "criteria" | "outcome" | "summary">): FirstReason {
  const deciding = criteria.find((criterion) => criterion.outcome === outcome) ?? criteria[0]
  return { criterion: deciding?.id ?? "", summary }
}
