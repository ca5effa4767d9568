import type { ShownRun, ShownSession } from "../runs/run-page"

export const SCHEDULE_VIEWS = ["week", "month", "venue", "trainer"] as const
export type ScheduleView = (typeof SCHEDULE_VIEWS)[number]

/** A session on the schedule. */
export interface ScheduleItem {
  readonly id: number
  readonly version: number
  readonly runNumber: string
  readonly title: string
  readonly isDraft: boolean
  /** of a run held online: it needs no venue */
  readonly isOnline: boolean
  /** announced or a draft, and not over: it can be moved */
  readonly isMovable: boolean
  readonly on: string
  readonly starts: string
  readonly ends: string
  readonly venueId: number | null
  readonly place: string | null
  readonly trainers: readonly { readonly id: number; readonly name: string }[]
  readonly topic: string
}

export interface ScheduleDay {
  readonly on: string
  /** 0 Monday to 6 Sunday */
  readonly weekday: number
  readonly kind: "holiday" | "exam" | "workday" | null
  readonly name: string | null
  readonly isToday: boolean
  /** of the month shown; of another in its first and last week */
  readonly isInside: boolean
}

export interface SchedulePage {
  readonly view: ScheduleView
  readonly on: string
  readonly previousOn: string
  readonly nextOn: string
  readonly todayOn: string
  readonly days: readonly ScheduleDay[]
  readonly items: readonly ScheduleItem[]
  /** of the view by venue or trainer: who or what has a row */
  readonly rows: readonly { readonly id: number; readonly name: string }[]
}

/** What a session's form offers. */
export interface SessionChoices {
  readonly venues: readonly {
    readonly id: number
    readonly name: string
    readonly capacity: number
    readonly opens: string
    readonly closes: string
  }[]
  readonly trainers: readonly { readonly id: number; readonly name: string; readonly organisation: string }[]
}

/** A slot that was found: what a reason would be needed for is said as `refusal.<code>`. */
export interface ShownSlot {
  readonly on: string
  readonly weekday: number
  readonly starts: string
  readonly ends: string
  readonly venueId: number | null
  readonly place: string | null
  readonly soft: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[]
}

export interface SlotAsked {
  readonly minutes: number
  readonly from: string
  readonly until: string
  readonly weekdays: readonly number[]
  readonly earliest: string
  readonly latest: string
  /** who must be free; nobody where it is not decided yet */
  readonly trainerIds: readonly number[]
  /** how many sessions, a week apart */
  readonly times: number
}

export interface SessionPage {
  readonly run: ShownRun
  /** null = a new one */
  readonly session: ShownSession | null
  readonly choices: SessionChoices
  readonly search: SlotAsked
  /** null = not searched */
  readonly slots: readonly ShownSlot[] | null
  readonly asOf: string
}
