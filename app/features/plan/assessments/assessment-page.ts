import type { AssessmentKind, AssessmentState } from "#db/schema/plan"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { IndicatorOutcome, IndicatorResult } from "~/domain/indicators/indicator"
import type { PolicyRef } from "~/domain/verdict"
import type { PlanReport } from "../measuring/plan-report"

/** What the pages of assessments show. Plain data: dates and instants are ISO text. */

export const ASSESSMENT_KINDS = ["yearly", "midterm", "final", "special"] as const satisfies readonly AssessmentKind[]
export const ASSESSMENT_STATES = ["drawn", "signed", "discarded"] as const satisfies readonly AssessmentState[]

/** The rows behind the figures as they were kept: how many, and one digest over all of them. */
export interface KeptEvidence {
  readonly digest: string
  readonly rows: number
  readonly byIndicator: Readonly<Record<string, { readonly rows: number; readonly counting: number }>>
}

/** The report as it is kept with an assessment. */
export interface KeptReport extends PlanReport {
  readonly evidence: KeptEvidence
}

export interface AssessmentLine {
  readonly number: string
  readonly planId: string
  readonly planName: string
  readonly kind: AssessmentKind
  readonly title: string
  readonly asOf: string
  readonly state: AssessmentState
  readonly drawnAt: string
  readonly drawnBy: string | null
  readonly signedAt: string | null
  readonly signedBy: string | null
}

export interface AssessmentsFilter {
  readonly plan: string
  readonly kind: AssessmentKind | ""
  readonly state: AssessmentState | ""
}

/** How far a drawing is. */
export interface DrawProgress {
  readonly step: "measuring" | "evidence" | "writing"
  /** 0 to 1 */
  readonly done: number
}

/** What is offered for a new assessment: the usual day of each kind. */
export interface DrawSuggestion {
  readonly kind: AssessmentKind
  readonly asOf: string
}

export interface AssessmentsPage {
  readonly filter: AssessmentsFilter
  readonly rows: readonly AssessmentLine[]
  readonly next: string | null
  readonly previous: string | null
  readonly plans: readonly { readonly id: string; readonly name: string; readonly periodStart: string; readonly deadline: string }[]
  readonly canDraw: boolean
  /** null: nobody draws at the moment */
  readonly drawing: (DrawProgress & { readonly title: string; readonly startedAt: string }) | null
  /** what the last drawing came to: a number, or why there is none, in the reader's language */
  readonly ended: { readonly number: string } | { readonly reason: string } | null
  /** the usual days of each plan's assessments that have come, and the plan that a year's end of has last passed */
  readonly suggestedPlan: string
  readonly suggestions: readonly { readonly planId: string; readonly planName: string; readonly days: readonly DrawSuggestion[] }[]
  readonly today: string
}

export interface ShownComment {
  readonly text: string
  readonly measures: string
  readonly writtenAt: string
  readonly writtenBy: string | null
}

export interface AssessedIndicator {
  readonly result: IndicatorResult
  /** where in the document */
  readonly where: string
  readonly comment: ShownComment | null
  readonly evidence: { readonly rows: number; readonly counting: number; readonly first: readonly EvidenceRow[] }
}

export interface AssessmentPage {
  readonly number: string
  readonly version: number
  readonly kind: AssessmentKind
  readonly title: string
  readonly state: AssessmentState
  readonly plan: {
    readonly id: string
    readonly name: string
    readonly document: string
    readonly deadline: string
    readonly revision: number
  }
  readonly policy: PolicyRef | null
  readonly asOf: string
  readonly knownAt: string
  readonly remarks: string
  readonly indicators: readonly AssessedIndicator[]
  readonly drawnAt: string
  readonly drawnBy: string | null
  readonly signedAt: string | null
  readonly signedBy: string | null
  readonly digest: string | null
  readonly digestCheck: DigestCheck
  readonly discarded: { readonly at: string; readonly by: string | null; readonly reason: string } | null
  /** what the reader may do with it now */
  readonly canWrite: boolean
  readonly canSign: boolean
  /** the reader drew it and may therefore not sign it */
  readonly isOwn: boolean
}

/** A figure that is otherwise now, its day left as it was. */
export interface MovedFigure {
  readonly id: string
  readonly text: string
  readonly unit: IndicatorResult["unit"]
  readonly before: Figure
  /** null: the plan has no such indicator any more */
  readonly now: Figure | null
  /** rows that were added, taken away, or count otherwise: the first few, and how many there are; null where there are too many to compare */
  readonly rows: {
    readonly added: readonly EvidenceRow[]
    readonly removed: readonly EvidenceRow[]
    readonly addedCount: number
    readonly removedCount: number
  } | null
}

export type Figure = Pick<IndicatorResult, "actual" | "numerator" | "denominator" | "outcome" | "target" | "evidenceCount">

/** What has changed since an assessment was drawn. The assessment stands whatever it is. */
export interface SinceDrawn {
  readonly moved: readonly MovedFigure[]
  /** indicators that the plan has now and had not then */
  readonly added: readonly { readonly id: string; readonly text: string }[]
  readonly planRevision: { readonly before: number; readonly now: number }
  readonly policy: { readonly before: PolicyRef | null; readonly now: PolicyRef | null }
  readonly comparedAt: string
}

/** Whether what is kept of an assessment still is what was signed. */
export type DigestCheck = "sound" | "altered" | "not_signed"

export interface ComparedIndicator {
  readonly id: string
  readonly text: string
  readonly unit: IndicatorResult["unit"]
  readonly a: ComparedFigure | null
  readonly b: ComparedFigure | null
  /** b less a; null where one of them is not known */
  readonly change: number | null
}
export type ComparedFigure = Figure & { readonly comment: ShownComment | null; readonly outcome: IndicatorOutcome }

export interface ComparePage {
  readonly a: AssessmentLine
  readonly b: AssessmentLine
  readonly indicators: readonly ComparedIndicator[]
}
