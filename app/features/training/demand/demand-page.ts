import type { Stage, Tier } from "~/domain/codes"
import type { UnmetCause } from "~/domain/demand/causes"
import type { Completion } from "~/domain/demand/completion"
import type { DemandCategory, DemandDimension } from "~/domain/demand/unmet"

/** How the table of demand may be grouped. */
export const DEMAND_GROUPINGS = ["stage_subject", "school", "stage_subject_tier", "all"] as const
export type DemandGrouping = (typeof DEMAND_GROUPINGS)[number]
export const GROUPED_BY: Readonly<Record<DemandGrouping, readonly DemandDimension[]>> = {
  stage_subject: ["stage", "subject"],
  school: ["school"],
  stage_subject_tier: ["stage", "subject", "tier"],
  all: ["stage", "subject", "tier", "school"],
}

export interface DemandFilter {
  readonly category: DemandCategory | ""
  readonly stage: Stage | ""
  readonly subject: string
  readonly tier: Tier | ""
  readonly school: string
  readonly by: DemandGrouping
}

/** A line of unmet hours; of the dimensions that it is not grouped by, nothing is said. */
export interface DemandLine {
  readonly id: string
  readonly category: DemandCategory
  readonly stage?: Stage | null | undefined
  readonly subject?: string | null | undefined
  readonly tier?: Tier | null | undefined
  readonly school?: { readonly code: string; readonly name: string } | undefined
  readonly people: number
  readonly lacking: number
  readonly undetermined: number
  readonly hours: number
  readonly byOn: string | null
}

export interface DemandPage {
  readonly filter: DemandFilter
  readonly completion: Completion
  readonly lines: readonly DemandLine[]
  /** of all lines, not only of those shown */
  readonly total: number
  /** the number of the first line shown, from 0 */
  readonly start: number
  readonly size: number
  readonly choices: { readonly subjects: readonly string[]; readonly schools: readonly { readonly code: string; readonly name: string }[] }
  readonly mayPlan: boolean
}

export interface SuggestedRun {
  readonly rank: number
  readonly course: { readonly number: string; readonly name: string; readonly hours: number }
  readonly audience: {
    readonly tiers: readonly string[]
    readonly postKinds: readonly string[]
    readonly stages: readonly string[]
    readonly subjects: readonly string[]
  }
  /** null = online */
  readonly venue: { readonly id: number; readonly name: string; readonly capacity: number } | null
  readonly trainer: { readonly id: number; readonly name: string; readonly hasTaught: boolean; readonly sharedWords: number }
  readonly days: readonly string[]
  readonly starts: string
  readonly ends: string
  readonly seats: number
  readonly people: readonly { readonly teacherNo: string; readonly name: string; readonly schoolCode: string }[]
  readonly schools: readonly { readonly code: string; readonly name: string; readonly people: number }[]
  readonly hours: number
  readonly concentratedHours: number
  readonly after: Completion
}

export interface UnmetPerson {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly hours: number
  readonly concentratedHours: number
  readonly places: number
  readonly byOn: string
  readonly cause: UnmetCause
}

/** What a planner decides before suggestions are made. */
export interface SuggestionWishes {
  readonly stage: Stage | ""
  readonly subject: string
  readonly tier: Tier | ""
  readonly school: string
  readonly least: number
  readonly most: number
  readonly runs: number
  readonly weeks: number
  /** numbers of courses that are left out */
  readonly without: readonly string[]
}

export interface SuggestionsPage {
  readonly wishes: SuggestionWishes
  readonly before: Completion
  readonly after: Completion
  readonly gapHours: number
  readonly coveredHours: number
  readonly suggestions: readonly SuggestedRun[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly leftOut: readonly { readonly number: string; readonly name: string }[]
  readonly unmet: {
    readonly people: readonly UnmetPerson[]
    readonly byCause: readonly { readonly cause: UnmetCause; readonly people: number }[]
    readonly cause: UnmetCause | ""
    readonly page: number
    readonly pages: number
    readonly total: number
  }
  readonly undetermined: number
}
