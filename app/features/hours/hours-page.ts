import type { Delivery, PostKind, Recognition, TrainingLevel, TrainingTopic } from "~/domain/codes"
import type { UncreditedBecause, UncreditedReason } from "~/domain/hours/credit"
import type { HoursFigures } from "~/domain/hours/figures"
import type { Phrase, Verdict } from "~/domain/verdict"
import type { ClauseWords } from "~/features/standings/clause-words"

/** What the screens show of one person's hours. Plain data: dates and instants are ISO text, hours are hours (one decimal at most). */

/** A five-year cycle that can be looked at: the running one as of today, a closed one as of its last day. */
export interface CycleChoice {
  /** what stands in `?cycle=`: the year in which the cycle starts */
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly running: boolean
}

/** The figures that the screens show; the ledger's rows are in `entries`. */
export type HoursFiguresShown = Omit<HoursFigures, "entries" | "uncredited">

/** Where a recorded fact came from. */
export interface FactOrigin {
  readonly kind: "import" | "form" | "demo"
  readonly fileName: string | null
  /** row in the sheet; null = not from a sheet */
  readonly row: number | null
  readonly recordedAt: string
}

/** One entry of the ledger, whether it counted or not. */
export interface HoursLedgerEntry {
  readonly key: string
  readonly projectName: string
  readonly trainingYear: number
  readonly level: TrainingLevel
  readonly delivery: Delivery
  readonly topic: TrainingTopic | null
  readonly organiser: string | null
  readonly startsOn: string | null
  readonly endsOn: string
  readonly recorded: number
  /** 0 where nothing counted; less than `recorded` where a cap cut it */
  readonly counted: number
  readonly recognition: Recognition
  /** why it (or part of it) does not count; null when counted = recorded, and where the verdict has no figures: then nothing could be counted */
  readonly reason: UncreditedReason | null
  readonly because: UncreditedBecause | null
  /** where the hours could count instead, or what counts in their place */
  readonly insteadCounts: Phrase | null
  readonly origin: FactOrigin | null
}

/** Who the page is about: what a proof sheet needs in its head. */
export interface HoursSubject {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string | null
  readonly postKind: PostKind | null
}

export interface HoursPage {
  readonly subject: HoursSubject
  /** newest first; the chosen one is `cycle` */
  readonly cycles: readonly CycleChoice[]
  readonly cycle: CycleChoice
  readonly verdict: Verdict<HoursFiguresShown>
  /** null where the induction rule does not apply */
  readonly induction: Verdict<unknown> | null
  /** every entry that had ended by the as-of date, newest first; the sum of `recorded` equals `figures.recorded` */
  readonly entries: readonly HoursLedgerEntry[]
  /** the clauses that the criteria name, by clause id, in the pack's own language */
  readonly clauses: Readonly<Record<string, ClauseWords>>
  /** the person has pending or rejected claims; stated as a negative when 0 */
  readonly pendingClaims: number
  /** pack data: how many hours one credit is (3 in Chongqing) */
  readonly hoursPerCredit: number
  /** whole months from the as-of date to the cycle's end; null when the cycle is closed */
  readonly monthsLeft: number | null
  readonly computedAt: string
}
