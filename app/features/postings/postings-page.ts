import type { LeaveKind, PostKind } from "~/domain/codes"

/** What the page of one person's postings shows and its forms may say. Plain data: dates are ISO text. */

/** Why a posting ends without another. The reason stands in the audit; 教师基本信息 says itself whether somebody is in post. */
export const LEAVING_REASONS = ["retired", "resigned", "transferred_out", "study", "other"] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

export interface ShownPosting {
  readonly id: number
  readonly schoolCode: string
  readonly schoolName: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly postKind: PostKind | null
  /** why it was closed without another, if whoever closed it said so; null while it is open too */
  readonly closedFor: string | null
  /** `profile`: what 教师基本信息 implies, until somebody records it */
  readonly origin: "history" | "profile"
  readonly source: {
    readonly kind: "import" | "form" | "demo"
    readonly fileName: string | null
    readonly row: number | null
    readonly recordedAt: string
    readonly recordedBy: string | null
  }
}

/** What lies between one posting and the next: days without any, or days that both claim. */
export interface Seam {
  readonly kind: "gap" | "overlap"
  readonly startsOn: string
  readonly endsOn: string
  readonly days: number
  /** leave recorded for these days */
  readonly leaves: readonly LeaveKind[]
}

export interface TimelineEntry {
  readonly posting: ShownPosting
  /** towards the posting before; null where they adjoin, or there is none */
  readonly seam: Seam | null
}

export interface PostingsPage {
  readonly teacherNo: string
  readonly name: string
  /** the school under which she is listed today */
  readonly schoolName: string
  /** latest first */
  readonly timeline: readonly TimelineEntry[]
  readonly open: ShownPosting | null
  /** the posting to be corrected, as it stands now; null where none is asked for, or it was taken back */
  readonly editing: ShownPosting | null
  /** the posting before it ends on its eve: taking it back may open that one again */
  readonly reopens: ShownPosting | null
  /** what was asked to be corrected has been taken back */
  readonly isEditingGone: boolean
  /** the last day in post that 教师基本信息 gives; null = in post */
  readonly leftOn: string | null
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  /** the school that another page suggests */
  readonly suggested: string
  readonly latestStart: string
  readonly today: string
}
