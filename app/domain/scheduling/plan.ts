/** What a plan of sessions consists of: everything that a conflict can arise from. */
import type { CivilDate } from "../calendar/civil-date"

/** One session (课次) as planned. Minutes are of the day in the district's zone; it ends at 1440 at the latest. */
export interface PlannedSession {
  /** the same for the same session, however often it is moved */
  readonly key: string
  readonly runNumber: string
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  /** null = online */
  readonly venueId: number | null
  readonly trainerIds: readonly number[]
}

export interface PlannedRun {
  readonly number: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly capacity: number
  /** who must be at each of its sessions, by teacher id */
  readonly participantIds: readonly number[]
}

export interface PlannedVenue {
  readonly id: number
  readonly site: string
  readonly capacity: number
  readonly opensMinute: number
  readonly closesMinute: number
}

export interface PlannedTrainer {
  readonly id: number
  /** of the district's own people; null = from outside */
  readonly teacherId: number | null
}

/** Whom a school loses while she is away. */
export interface PlannedPerson {
  readonly teacherId: number
  readonly schoolId: number
  readonly subject: string | null
}

export type PlannedDayKind = "holiday" | "exam" | "workday"
export interface PlannedDay {
  readonly kind: PlannedDayKind
  readonly name: string
}

/** What may not be exceeded without a reason: the section `scheduling` of the pack in force. */
export interface ScheduleLimits {
  readonly mostAway: number
  readonly travelMinutes: number
  readonly weeklyHours: number
  readonly teachingDayUntilHour: number
  readonly vacationMonths: readonly number[]
}

export interface SchedulePlan {
  readonly sessions: readonly PlannedSession[]
  readonly runs: ReadonlyMap<string, PlannedRun>
  readonly venues: ReadonlyMap<number, PlannedVenue>
  readonly trainers: ReadonlyMap<number, PlannedTrainer>
  readonly people: ReadonlyMap<number, PlannedPerson>
  readonly days: ReadonlyMap<CivilDate, PlannedDay>
  readonly limits: ScheduleLimits
}
