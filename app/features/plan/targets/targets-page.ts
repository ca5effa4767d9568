import type { IndicatorUnit, Target } from "~/domain/indicators/indicator"
import type { MeasureChoice } from "~/domain/indicators/measure-choice"
import type { Readings } from "~/domain/indicators/reading"
import type { Words, WordsKind } from "~/domain/indicators/words"

/** Ways of putting a target that the district may choose from; done or not done is the plan's own. */
export const SETTABLE_WORDS = [
  "unset",
  "at_least",
  "over",
  "at_most",
  "all",
  "range",
  "about",
  "some_over",
  "tens",
  "hundreds",
  "batch",
  "no_number",
] as const satisfies readonly WordsKind[]
export type SettableWords = (typeof SETTABLE_WORDS)[number]

export interface ShownIndicator {
  readonly id: string
  readonly text: string
  readonly group: string
  readonly where: string
  readonly unit: IndicatorUnit
  readonly words: Words
  readonly target: Target
  readonly measure: MeasureChoice
  /** added by the district itself */
  readonly isOwn: boolean
  /** what may be changed of it: everything, its number as 一批 is read, or nothing */
  readonly settable: "all" | "number" | "nothing"
}

export interface ShownRevision {
  readonly revision: number
  readonly reason: string
  readonly at: string
  readonly by: string | null
}

export interface PlanHead {
  readonly id: string
  readonly name: string
  readonly document: string
  readonly periodStart: string
  readonly deadline: string
  readonly isFinal: boolean
  /** of the plan as it stands: a form carries it back */
  readonly revision: number
}

export interface TargetsPage {
  readonly plan: PlanHead
  readonly plans: readonly { readonly id: string; readonly name: string }[]
  readonly readings: Readings
  readonly indicators: readonly ShownIndicator[]
  /** indicators without a number, but for those done or not done */
  readonly unset: number
  readonly history: readonly ShownRevision[]
  readonly canSet: boolean
}

/** What an indicator can be counted by, and how it is said. */
export interface OfferedMeasure {
  readonly key: string
  readonly measure: MeasureChoice
  readonly unit: IndicatorUnit
}

export interface TargetPage {
  readonly plan: PlanHead
  /** null = a new one */
  readonly indicator: ShownIndicator | null
  readonly groups: readonly string[]
  readonly measures: readonly OfferedMeasure[]
  /** the key among `measures` by which the indicator is counted; "" = a new one */
  readonly measureKey: string
}
