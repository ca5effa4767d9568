import type { ClaimHand, ClaimMove, ClaimState } from "~/domain/claims/claim-state"
import type { DuplicateFinding } from "~/domain/claims/duplicates"
import { DELIVERIES, type Delivery, TRAINING_LEVELS, TRAINING_TOPICS, type TrainingLevel, type TrainingTopic } from "~/domain/codes"

/** What the pages of claims show. Plain data: dates and instants are ISO text, amounts are hours. */

export const MOST_FILES = 5
export const LONGEST_NOTE = 500
/** nobody is credited more in one training */
export const MOST_HOURS = 1000
/** as many claims are decided in one go */
export const MOST_IN_BATCH = 100

/** What may be chosen of a training. */
export const FILING_CHOICES = { level: TRAINING_LEVELS, topic: TRAINING_TOPICS, delivery: DELIVERIES } as const

/** Why a claim is refused; words go with each. */
export const REFUSAL_REASONS = ["not_training", "evidence_lacking", "organiser_unfit", "already_credited", "level_wrong", "other"] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export interface ClaimFile {
  readonly id: number
  readonly name: string
  readonly isImage: boolean
  readonly bytes: number
  readonly addedAt: string
  /** taken out by an amendment */
  readonly removedAt: string | null
}

export interface ClaimLine {
  readonly number: string
  readonly version: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly state: ClaimState
  readonly projectName: string
  readonly organiser: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly startsOn: string | null
  readonly endsOn: string
  readonly hours: number
  /** null = not recognised */
  readonly recognisedHours: number | null
  readonly certificateNo: string | null
  /** whose turn it is; null = it is over */
  readonly turn: ClaimHand | null
  readonly dueOn: string
  readonly isOverdue: boolean
  readonly schoolNote: string | null
  readonly decisionNote: string | null
  readonly appeal: string | null
  readonly filedAt: string
}

/** What the same training may be told by already. `elsewhere`: a claim that the reader may not see. */
export interface ShownDuplicate {
  readonly findings: readonly DuplicateFinding[]
  /** the same person's */
  readonly isOwn: boolean
  readonly with:
    | { readonly kind: "entry"; readonly projectName: string; readonly endsOn: string; readonly hours: number }
    | {
        readonly kind: "claim"
        readonly number: string
        readonly state: ClaimState
        readonly name: string
        readonly schoolName: string
        readonly projectName: string
        readonly endsOn: string
        readonly hours: number
      }
    | { readonly kind: "elsewhere" }
}

/** A step of a claim, as the audit keeps it. */
export interface ClaimEvent {
  readonly seq: number
  readonly at: string
  readonly action: string
  readonly actorRole: string
  readonly actorName: string | null
  readonly note: string | null
  readonly reason: RefusalReason | null
  readonly hours: number | null
  /** names of the fields that an amendment changed */
  readonly changed: readonly string[]
  readonly filesAdded: number
  readonly filesRemoved: number
  /** of a recognition taken back: the entry had been replaced meanwhile and stands */
  readonly entryStands: boolean
}

export interface ServiceDays {
  readonly school: number
  readonly college: number
  readonly appeal: number
}

export interface ClaimPage {
  readonly claim: ClaimLine
  readonly files: readonly ClaimFile[]
  readonly history: readonly ClaimEvent[]
  readonly duplicates: readonly ShownDuplicate[]
  /** what the reader may do now */
  readonly moves: readonly ClaimMove[]
  /** why a reviewer may do nothing with a claim that waits for her; null otherwise */
  readonly cannot: "own" | "same_decider" | null
  readonly reader: ClaimHand
  /** the last day of an appeal; null = it was not refused */
  readonly appealUntil: string | null
  readonly isAppealOver: boolean
  /** other claims for the same training that wait for the reader too */
  readonly alike: number
}

export const QUEUE_VIEWS = ["school", "college", "teacher", "over"] as const
export type QueueView = (typeof QUEUE_VIEWS)[number]
export const STATES_OF: Readonly<Record<QueueView, readonly ClaimState[]>> = {
  school: ["filed"],
  college: ["endorsed", "appealed"],
  teacher: ["returned"],
  over: ["recognised", "refused", "withdrawn"],
}

export interface QueueLine extends ClaimLine {
  readonly duplicates: readonly ShownDuplicate[]
  /** other claims of the view for the same training */
  readonly alike: number
}

export interface QueuePage {
  readonly view: QueueView
  readonly own: QueueView
  readonly rows: readonly QueueLine[]
  readonly counts: Readonly<Record<QueueView, number>>
  /** of the reader's own turn */
  readonly overdue: number
  readonly next: string | null
  readonly previous: string | null
  readonly schoolName: string | null
  readonly serviceDays: ServiceDays | null
}

export interface BatchLine extends ClaimLine {
  readonly duplicates: readonly ShownDuplicate[]
  readonly files: readonly ClaimFile[]
  /** why it cannot be decided with the others; null = it can */
  readonly cannot: "own" | "same_decider" | "credited" | null
}

export interface BatchPage {
  readonly like: ClaimLine
  readonly rows: readonly BatchLine[]
  readonly reader: "school" | "college"
  /** more wait than are shown */
  readonly isPart: boolean
}

export interface OwnClaimsPage {
  readonly rows: readonly ClaimLine[]
  readonly next: number | null
  readonly serviceDays: ServiceDays | null
}

export interface NewClaimPage {
  readonly today: string
  readonly maxBytes: number
  readonly serviceDays: ServiceDays | null
  /** of an amendment: what stands */
  readonly claim: ClaimLine | null
  readonly files: readonly ClaimFile[]
}
