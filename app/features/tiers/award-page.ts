import type { DesignationLevel, TierAward } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import type { TermState } from "./award-terms"

/** One term of a class at a level. */
export interface ShownTerm {
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: string
  readonly termEndsOn: string | null
  readonly withdrawnOn: string | null
  readonly documentNo: string | null
  readonly state: TermState
}

export interface ShownReview {
  readonly reviewedOn: string
  readonly result: "renewed" | "lapsed" | "withdrawn"
  readonly note: string | null
  readonly byName: string | null
  readonly at: string
}

/** What the page of one award shows. */
export interface AwardPage {
  readonly person: { readonly teacherNo: string; readonly name: string; readonly schoolName: string }
  readonly award: ShownTerm
  /** every term of this class and level, earliest first */
  readonly terms: readonly ShownTerm[]
  /** the first day of the unbroken run that this term belongs to */
  readonly heldSince: string
  /** reviews of this term, earliest first */
  readonly reviews: readonly ShownReview[]
  /** the verdict frozen when it was awarded; null for what came with an import, and for a renewal */
  readonly verdict: { readonly number: string; readonly outcome: Outcome; readonly madeAt: string } | null
  /** who awarded it here, and the reason given where the verdict did not say that she may apply; null for what came with an import */
  readonly awarded: { readonly byName: string | null; readonly reason: string | null } | null
  readonly version: number
  readonly canReview: boolean
  /** whether a further term follows already */
  readonly isRenewed: boolean
  /** the last day of a further term as long as this one; null without a term */
  readonly furtherTermEndsOn: string | null
  readonly asOf: string
}
