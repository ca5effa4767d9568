/** A person's sessions as her agenda shows them. */
import type { CivilDate } from "~/domain/calendar/civil-date"

/** When and where a session was to be before it was last moved. */
export interface FormerTime {
  readonly on: CivilDate
  readonly starts: string
  readonly ends: string
  /** null = online */
  readonly place: string | null
}

export interface AgendaItem extends FormerTime {
  readonly sessionId: number
  readonly runNumber: string
  readonly title: string
  readonly topic: string
  /** offered: kept for her until she accepts; teaching: she is its trainer */
  readonly part: "enrolled" | "offered" | "teaching"
  readonly isCancelled: boolean
  /** why, as the planner said; null = not known */
  readonly cancelReason: string | null
  /** null = it stands as it was planned */
  readonly was: FormerTime | null
  readonly trainers: readonly string[]
  /** instants of signing in and out; null = no mark */
  readonly arrivedAt: string | null
  readonly leftAt: string | null
}

export interface AgendaDay {
  readonly on: CivilDate
  /** 0 = Monday */
  readonly weekday: number
  readonly items: readonly AgendaItem[]
}

/** What a week asks of her. */
export interface AgendaWeek {
  readonly weekOn: CivilDate
  readonly hours: number
  readonly isOver: boolean
}

export interface AgendaPage {
  readonly todayOn: CivilDate
  /** from today on, today first; only days that have something */
  readonly coming: readonly AgendaDay[]
  /** before today, or before the day asked for, the latest first */
  readonly past: readonly AgendaDay[]
  /** earlier ones begin on this day; null = there are none */
  readonly earlierOn: CivilDate | null
  /** this week and the next three */
  readonly weeks: readonly AgendaWeek[]
  /** what the pack in force lets a week ask; null = no pack in force */
  readonly mostWeekly: number | null
}
