import type { Delivery } from "~/domain/codes"
import type { HoursCompared } from "~/domain/scheduling/planned-hours"
import type { Allocation } from "./run-input"

export const RUN_STATES = ["draft", "announced", "closed", "cancelled"] as const
export type RunState = (typeof RUN_STATES)[number]

/** What happens next to a run, and whose it is. */
export const RUN_STEPS = [
  "plan_sessions",
  "settle_open",
  "announce",
  "enrolment_opens",
  "enrolling",
  "allocate",
  "begins",
  "under_way",
  "close",
  "closed",
  "cancelled",
] as const
export type RunStep = (typeof RUN_STEPS)[number]

export interface ShownRun {
  readonly number: string
  readonly version: number
  readonly state: RunState
  readonly title: string
  readonly courseNumber: string
  readonly courseName: string
  readonly courseEdition: number
  readonly delivery: Delivery
  readonly hours: number
  readonly startsOn: string
  readonly endsOn: string
  readonly capacity: number
  readonly allocation: Allocation
  readonly enrolFromOn: string
  readonly enrolUntilOn: string
  readonly lotterySeed: string | null
  readonly quotas: readonly { readonly schoolCode: string; readonly seats: number }[]
  readonly acceptHours: number
  /** yuan */
  readonly cost: number | null
  readonly isSuggested: boolean
  readonly cancelReason: string | null
}

export interface RunsRow extends Pick<ShownRun, "number" | "title" | "courseName" | "state" | "startsOn" | "endsOn" | "capacity"> {
  readonly sessions: number
  readonly nextOn: string | null
  readonly taken: number
  readonly waiting: number
}

export interface RunsFilter {
  readonly q: string
  readonly state: RunState | ""
}

export interface RunsPage {
  readonly filter: RunsFilter
  readonly rows: readonly RunsRow[]
  readonly total: number
  readonly byState: readonly { readonly state: RunState; readonly runs: number }[]
  readonly next: string | null
  readonly previous: string | null
  readonly asOf: string
}

/** A session as it is shown. */
export interface ShownSession {
  readonly id: number
  readonly version: number
  readonly on: string
  /** 0 Monday to 6 Sunday */
  readonly weekday: number
  readonly starts: string
  readonly ends: string
  readonly venueId: number | null
  /** site and room; null = online, or none yet */
  readonly place: string | null
  readonly trainers: readonly { readonly id: number; readonly name: string }[]
  readonly topic: string
  readonly isCancelled: boolean
  /** how often it was moved or cancelled */
  readonly changes: number
  readonly isOver: boolean
  readonly waivers: readonly { readonly kind: string; readonly reason: string; readonly waivedAt: string }[]
}

/** Something still open, said as `refusal.<code>`. */
export interface ShownPoint {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly sessionId: number | null
  readonly isSoft: boolean
}

export interface RunPage {
  readonly run: ShownRun
  readonly step: RunStep
  readonly sessions: readonly ShownSession[]
  readonly open: readonly ShownPoint[]
  readonly taken: number
  readonly waiting: number
  /** the time of the sessions planned, beside the course's hours */
  readonly hours: HoursCompared
  readonly asOf: string
}
