import type { CourseRunState } from "#db/schema/courses"
import type { EnrolmentState } from "#db/schema/enrolments"
import {
  DELIVERIES,
  type Delivery,
  type PostKind,
  type Stage,
  type Tier,
  TRAINING_LEVELS,
  TRAINING_TOPICS,
  type TrainingLevel,
  type TrainingTopic,
} from "~/domain/codes"
import type { AllocationRule } from "~/domain/enrolment/allocate"
import type { EnrolmentReason } from "./enrolment-reason"
import type { ObstacleWords } from "./obstacle-words"

/** What the pages of enrolment show. Plain data: dates and instants are ISO text, amounts are hours. */

/** By what the catalogue can be narrowed. */
export const CATALOGUE_CHOICES = { level: TRAINING_LEVELS, topic: TRAINING_TOPICS, delivery: DELIVERIES } as const

/** By what the people of a run can be narrowed, and which states each choice means. */
export const RUN_PEOPLE_STATES = {
  standing: ["enrolled", "offered", "applied", "waitlisted", "refused"],
  enrolled: ["enrolled"],
  offered: ["offered"],
  applied: ["applied"],
  waitlisted: ["waitlisted"],
  refused: ["refused"],
  gone: ["withdrawn", "removed"],
  everybody: ["enrolled", "offered", "applied", "waitlisted", "refused", "withdrawn", "removed"],
} as const satisfies Readonly<Record<string, readonly EnrolmentState[]>>

export interface SessionLine {
  readonly on: string
  /** "09:00" */
  readonly from: string
  readonly until: string
  /** null = online */
  readonly place: string | null
  readonly topic: string
}

/** A run as anybody sees it. */
export interface RunCard {
  readonly number: string
  readonly title: string
  readonly courseName: string
  readonly state: CourseRunState
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hours: number
  readonly organiser: string
  readonly description: string
  readonly startsOn: string
  readonly endsOn: string
  /** its last day is over */
  readonly hasEnded: boolean
  readonly enrolFromOn: string
  readonly enrolUntilOn: string
  readonly isOpen: boolean
  /** enrolment has ended */
  readonly isOver: boolean
  readonly capacity: number
  readonly seatsLeft: number
  readonly applied: number
  readonly waiting: number
  readonly allocation: AllocationRule
  readonly seed: string | null
  readonly isAllocated: boolean
  readonly acceptHours: number
  readonly audience: {
    readonly tiers: readonly Tier[]
    readonly postKinds: readonly PostKind[]
    readonly stages: readonly Stage[]
    readonly subjects: readonly string[]
    readonly prerequisites: readonly string[]
  }
  readonly sessions: readonly SessionLine[]
}

/** What a run's hours would do for her, in hours. */
export interface NeedShown {
  readonly lacks: number
  readonly lacksConcentrated: number
  readonly counts: number
  readonly fills: number
  readonly fillsConcentrated: number
  readonly byOn: string
}

/** Her place in a run. */
export interface PlaceShown {
  readonly id: number
  readonly version: number
  readonly state: EnrolmentState
  readonly needsSchool: boolean
  readonly seat: number | null
  readonly rank: number | null
  /** in the line; null = she is in none */
  readonly position: number | null
  readonly reason: EnrolmentReason | null
  readonly offerEndsAt: string | null
}

/** A run as one teacher sees it. */
export interface OwnRun extends RunCard {
  /** null where the reader is no teacher */
  readonly need: NeedShown | null
  readonly against: readonly ObstacleWords[]
  readonly place: PlaceShown | null
  /** her own application would wait for her school */
  readonly needsConsent: boolean
}

export interface CataloguePage {
  readonly isTeacher: boolean
  readonly recommended: readonly OwnRun[]
  /** nothing is recommended because she lacks no hours, not because no run would do */
  readonly lacksNothing: boolean
  readonly rows: readonly OwnRun[]
  readonly next: string | null
  readonly previous: string | null
}

export interface CatalogueRunPage {
  readonly isTeacher: boolean
  readonly run: OwnRun
  readonly canApply: boolean
  readonly canWithdraw: boolean
  /** a seat given back now would be noted as late */
  readonly wouldBeLate: boolean
  readonly withdrawDays: number
  readonly lateMonths: number
  /** how many were ranked */
  readonly ranked: number
}

export interface OwnEnrolmentsPage {
  readonly rows: readonly OwnRun[]
  readonly next: number | null
}

/** Somebody who has applied, waits or has a seat, or could. */
export interface PersonShown {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly stage: Stage | null
  readonly subject: string | null
  readonly need: NeedShown | null
  readonly lateWithdrawals: number
  readonly against: readonly ObstacleWords[]
  readonly place: (PlaceShown & { readonly origin: "self" | "school" | "office"; readonly appliedAt: string }) | null
}

export interface NominationsPage {
  readonly runs: readonly { readonly number: string; readonly title: string; readonly enrolUntilOn: string }[]
  readonly run: RunCard | null
  /** applications of the school's teachers that wait for its consent, of every run */
  readonly waiting: readonly (PersonShown & { readonly run: { readonly number: string; readonly title: string } })[]
  readonly q: string
  /** one page of who has no place in the chosen run: who needs it most first; who cannot come last, with the reason */
  readonly people: readonly PersonShown[]
  readonly counts: { readonly can: number; readonly cannot: number }
  readonly next: string | null
  readonly previous: string | null
  readonly standing: readonly PersonShown[]
}

export interface RunEnrolmentsPage {
  readonly run: RunCard
  readonly version: number
  readonly canAllocate: boolean
  readonly isOver: boolean
  readonly filter: { readonly state: keyof typeof RUN_PEOPLE_STATES | ""; readonly q: string }
  /** of everybody, whatever is asked for; a state that nobody is in is not there */
  readonly counts: Readonly<Partial<Record<EnrolmentState, number>>>
  readonly rows: readonly PersonShown[]
  readonly next: string | null
  readonly previous: string | null
  readonly unanswered: number
}

/** What would become of each line of a pasted list. */
export interface ListPreview {
  readonly list: string
  readonly lines: readonly {
    readonly teacherNo: string
    readonly name: string | null
    readonly schoolName: string | null
    readonly need: NeedShown | null
    readonly against: readonly ObstacleWords[]
    readonly becomes: "enrolled" | "waitlisted" | "applied" | null
  }[]
}
