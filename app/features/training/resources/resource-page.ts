import type { DayKind } from "./read-days"

export interface ShownVenue {
  readonly id: number
  readonly version: number
  readonly name: string
  readonly site: string
  readonly schoolCode: string | null
  readonly schoolName: string | null
  readonly capacity: number
  readonly equipment: readonly string[]
  readonly opens: string
  readonly closes: string
  readonly isArchived: boolean
  /** sessions from today on */
  readonly coming: number
}

export interface VenuesPage {
  readonly venues: readonly ShownVenue[]
  readonly schools: readonly { readonly code: string; readonly name: string }[]
}

export interface ShownTrainer {
  readonly id: number
  readonly version: number
  readonly source: "own" | "expert_pool"
  readonly teacherNo: string | null
  readonly name: string
  readonly organisation: string
  readonly expertise: string
  readonly isArchived: boolean
  readonly coming: number
}

export interface TrainersPage {
  readonly trainers: readonly ShownTrainer[]
}

export interface CalendarPage {
  readonly year: number
  readonly days: readonly { readonly on: string; readonly weekday: number; readonly kind: DayKind; readonly name: string }[]
  readonly thisYear: number
}
