/** What is said of an indicator of the district's plan on a day: its target, its figures, its outcome. */
import type { CivilDate } from "../calendar/civil-date"
import type { Outcome, Phrase } from "../verdict"

/** `undetermined`: the data does not tell, or the plan sets no number. Never 0 % for want of people. */
export type IndicatorOutcome = Extract<Outcome, "met" | "not_met" | "undetermined">

/** percent: shares; ratio: people to one; people, studios and the like: counts */
export const INDICATOR_UNITS = [
  "percent",
  "ratio",
  "people",
  "studios",
  "bases",
  "teams",
  "projects",
  "courses",
  "schools",
  "stations",
  "milestone",
] as const
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number]

/** `>=`, `>`, `<=`: against `lower` (for `<=` against `upper`); `range`: met from `lower`, exceeded above `upper`; `none`: the words give no number. */
export type TargetOperator = ">=" | ">" | "<=" | "range" | "none"

export interface Target {
  readonly operator: TargetOperator
  readonly lower: number | null
  readonly upper: number | null
  /** how the plan's words were read */
  readonly reading: Phrase
}

/** A figure shown beside the headline: what the plan does not ask but the reader does. */
export interface BesideFigure {
  /** a key under `plan.beside` of the catalogues */
  readonly key: string
  readonly value: number
}

/** What a measure found. Counts are whole; `actual` is not rounded. */
export interface Measured {
  /** the headline figure; null = cannot be known, or a share of nobody */
  readonly actual: number | null
  /** of a share or ratio; null of a count */
  readonly numerator: number | null
  readonly denominator: number | null
  /** in force on the day, whenever begun; null where the headline is itself of the day */
  readonly stock: number | null
  /** who or what could be in either number but for a missing fact */
  readonly unknown: number
  /** names of the facts that are not kept, in words of the catalogue; not empty makes it undetermined */
  readonly missing: readonly string[]
  readonly beside: readonly BesideFigure[]
  /** rows behind the numerator, or behind the count */
  readonly evidenceCount: number
}

/** An indicator measured against its target. */
export interface IndicatorResult extends Measured {
  readonly id: string
  /** the plan's words, verbatim */
  readonly text: string
  /** e.g. 专栏6.1 */
  readonly group: string
  readonly unit: IndicatorUnit
  readonly target: Target
  readonly asOf: CivilDate
  readonly deadline: CivilDate
  readonly outcome: IndicatorOutcome
  /** above the upper end of a range: no failure */
  readonly isExceeded: boolean
  /** 力争: an aspiration, reported apart */
  readonly isAspiration: boolean
  /** what lacks to the target, in the indicator's unit, never negative; null where there is no number to reach or none known */
  readonly gap: number | null
}
