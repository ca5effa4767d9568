/** What a trainer teaches, and how much, as screens show it. */
import type { CivilDate } from "~/domain/calendar/civil-date"
import { SCHOOL_TERMS, type SchoolTerm } from "~/domain/scheduling/school-term"

export interface TaughtSession {
  readonly sessionId: number
  readonly runNumber: string
  readonly title: string
  readonly topic: string
  readonly on: CivilDate
  /** 0 = Monday */
  readonly weekday: number
  readonly starts: string
  readonly ends: string
  /** null = online */
  readonly place: string | null
  readonly isCancelled: boolean
  readonly enrolled: number
}

/** What somebody taught in a stretch of time. */
export interface Load {
  readonly sessions: number
  readonly hours: number
  readonly people: number
  readonly forms: number
  /** 1 to 5; null = too few forms to say */
  readonly teaching: number | null
}

export interface TeachingPage {
  readonly todayOn: CivilDate
  readonly isTrainer: boolean
  readonly coming: readonly TaughtSession[]
  readonly past: readonly TaughtSession[]
  /** of the running school year, by term */
  readonly year: number
  readonly terms: readonly (Load & { readonly term: SchoolTerm })[]
  /** forms are shown from so many on; null = no pack in force */
  readonly feedbackFrom: number | null
}

export interface TrainerLoad extends Load {
  readonly trainerId: number
  readonly name: string
  readonly organisation: string
  readonly source: "own" | "expert_pool"
}

export const LOAD_SORTS = ["hours", "sessions", "people", "teaching", "name"] as const
/** the terms that can be asked for */
export const LOAD_TERMS: readonly SchoolTerm[] = SCHOOL_TERMS
export type LoadSort = (typeof LOAD_SORTS)[number]

export interface TrainerLoadsPage {
  readonly year: number
  readonly years: readonly number[]
  readonly term: SchoolTerm | ""
  readonly sort: LoadSort
  readonly rows: readonly TrainerLoad[]
  readonly feedbackFrom: number | null
}
