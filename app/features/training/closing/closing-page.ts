import type { CreditReason } from "~/domain/attendance/credited"
import type { DuplicateFinding } from "~/domain/claims/duplicates"
import type { HoursCompared } from "~/domain/scheduling/planned-hours"

/** What may be the same training as the run: in the ledger, or claimed. */
export interface ClosingRepeat {
  readonly findings: readonly DuplicateFinding[]
  readonly isCredited: boolean
  readonly projectName: string
  readonly endsOn: string
  readonly hours: number
  /** null = of the ledger */
  readonly claimNumber: string | null
}

/** One participant, as closing the run would leave her. */
export interface ClosingLine {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly presentMinutes: number
  readonly plannedMinutes: number
  readonly percent: number
  readonly result: "passed" | "failed"
  readonly reason: CreditReason
  readonly hours: number
  readonly repeats: readonly ClosingRepeat[]
}

/** Why it cannot be closed, said as `refusal.<code>`. */
export interface ClosingObstacle {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface ClosedLine {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly percent: number
  readonly result: "passed" | "failed"
  readonly reason: CreditReason
  readonly hours: number
  readonly note: string | null
}

export interface ShownClosing {
  readonly closedAt: string
  readonly closedBy: string | null
  readonly reversedAt: string | null
  readonly reversedBy: string | null
  readonly reverseReason: string | null
  readonly people: readonly ClosedLine[]
}

export interface RunCost {
  /** yuan; null = costs are not kept */
  readonly cost: number | null
  readonly hours: number
  /** yuan; null where there is no cost or no hour */
  readonly perHour: number | null
}

export interface ClosingPage {
  readonly run: {
    readonly number: string
    readonly title: string
    readonly version: number
    readonly state: "announced" | "closed" | "cancelled"
  }
  readonly courseHours: number
  /** how long the sessions are, beside the hours that are credited */
  readonly hours: HoursCompared
  readonly obstacles: readonly ClosingObstacle[]
  /** null = it is closed */
  readonly preview: {
    readonly lines: readonly ClosingLine[]
    /** sessions without any mark: to be stated */
    readonly unmarked: readonly { readonly id: number; readonly on: string; readonly starts: string; readonly ends: string }[]
    readonly seen: string
    readonly fullFromPercent: number
    readonly noneBelowPercent: number
  } | null
  /** the last one first */
  readonly closings: readonly ShownClosing[]
  readonly cost: RunCost
}
