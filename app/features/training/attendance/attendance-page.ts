import type { PresenceKind } from "~/domain/attendance/presence"
import type { Moment } from "~/domain/attendance/room-code"

/** A session as the pages of attendance name it. */
export interface SessionNamed {
  readonly id: number
  readonly on: string
  readonly starts: string
  readonly ends: string
  readonly place: string | null
  readonly topic: string
  readonly isCancelled: boolean
}

export interface RunNamed {
  readonly number: string
  readonly title: string
  readonly state: "draft" | "announced" | "closed" | "cancelled"
}

export interface RoomScreenPage {
  readonly run: RunNamed
  readonly session: SessionNamed
  readonly moment: Moment
  /** null = not now: before it opens, or after it is over */
  readonly shown: {
    readonly code: string
    /** where the code leads, which the square says */
    readonly address: string
    /** of the square: modules a side, and what is dark as an SVG path */
    readonly size: number
    readonly path: string
    readonly standsForMs: number
    readonly rotateSeconds: number
  } | null
  readonly state: "open" | "too_early" | "over"
  readonly opens: string
  readonly closes: string
  readonly expected: number
  readonly arrived: number
  readonly left: number
}

/** A session of hers today, and what is known of her being there. */
export interface OwnSession extends SessionNamed {
  readonly title: string
  /** instants */
  readonly arrivedAt: string | null
  readonly leftAt: string | null
  readonly canSignInFrom: string
}

export interface CheckInPage {
  /** whose stored scans may be sent from here */
  readonly me: string
  readonly today: string
  readonly sessions: readonly OwnSession[]
  /** read off the room's screen; null = to be typed */
  readonly scan: { readonly session: number; readonly moment: Moment; readonly code: string; readonly title: string | null } | null
}

/** What a scan has led to. */
export interface CheckedIn {
  readonly done: Moment
  /** she had signed in before: it stands as it was */
  readonly already: boolean
  readonly at: string
  readonly title: string
  readonly on: string
  readonly starts: string
  readonly ends: string
  /** it was sent later than it was made */
  readonly wasStored: boolean
}

export interface ShownMark {
  readonly id: number
  readonly moment: Moment
  readonly at: string
  readonly receivedAt: string
  readonly source: "code" | "manual" | "paper"
  /** it arrived so much later that somebody should look at it */
  readonly cameLate: boolean
  readonly reason: string | null
  readonly voidedAt: string | null
  readonly voidReason: string | null
}

export interface AttendanceRow {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly arrival: ShownMark | null
  readonly departure: ShownMark | null
  readonly presence: PresenceKind
  readonly minutes: number
  readonly planned: number
}

export interface AttendancePage {
  readonly run: RunNamed
  readonly sessions: readonly (SessionNamed & { readonly isTaken: boolean })[]
  readonly chosen: SessionNamed | null
  /** whether marks can be made: it has begun, and the run is not closed */
  readonly canMark: boolean
  readonly isOver: boolean
  readonly rows: readonly AttendanceRow[]
  /** whose marks are being corrected, with all of them, voided ones too */
  readonly person: (AttendanceRow & { readonly history: readonly ShownMark[]; readonly seen: string }) | null
  readonly lateMinutes: number
  readonly earlyMinutes: number
  readonly onesidedPercent: number
  /** the reader may close the run */
  readonly mayClose: boolean
}

export interface AttendanceListPage {
  readonly run: RunNamed & { readonly courseName: string }
  readonly sessions: readonly (SessionNamed & { readonly trainers: readonly string[] })[]
  readonly people: readonly { readonly teacherNo: string; readonly name: string; readonly schoolName: string }[]
}
