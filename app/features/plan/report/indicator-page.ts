import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Stage } from "~/domain/codes"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { Phrase, PolicyRef } from "~/domain/verdict"
import type { Nearest, ReportedIndicator, ReportedPlan } from "./plan-page"

/** Which of the rows behind a figure are asked for; "" = all. */
export interface EvidenceFilter {
  readonly school: string
  readonly stage: Stage | ""
  readonly subject: string
  readonly counts: "yes" | "no" | ""
}

export const SPLITS = ["school", "stage", "subject"] as const
export type SplitBy = (typeof SPLITS)[number]

/** A part of a figure: what a school, a stage or a subject has in it. */
export interface SplitRow {
  /** the school's code, the stage, the subject; null where it is not recorded, or is nobody's */
  readonly key: string | null
  readonly numerator: number
  /** null of a count */
  readonly denominator: number | null
}
export type Split = Readonly<Record<SplitBy, readonly SplitRow[]>>

export interface IndicatorPage {
  readonly plan: ReportedPlan
  readonly asOf: CivilDate
  readonly computedAt: string
  readonly policy: PolicyRef | null
  readonly indicator: ReportedIndicator
  readonly nearest: readonly Nearest[]
  /** why nobody is named; null where somebody is, and where there is no gap to close */
  readonly nearestSaid: Phrase | null
  readonly split: Split
  readonly evidence: {
    readonly rows: readonly EvidenceRow[]
    readonly total: number
    /** people whose names the reader may not see: they have gone to another school since */
    readonly withheld: number
    readonly next: string | null
    readonly previous: string | null
  }
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly subjects: readonly string[]
}
