import type { Stage } from "~/domain/codes"
import type { EvidenceRow } from "~/domain/indicators/district-facts"

/** Which rows behind a figure are asked for; null = all. */
export interface EvidenceFilter {
  readonly schoolCode: string | null
  readonly stage: Stage | null
  readonly subject: string | null
  /** in the numerator (or the count), or in the denominator only */
  readonly counts: boolean | null
}

/** A page of the rows behind a figure. */
export interface EvidencePage {
  readonly rows: readonly EvidenceRow[]
  /** exact number of rows that fit */
  readonly total: number
  /** of them people whose names the reader may not see, because they have since gone to another school; they are not listed */
  readonly withheld: number
  /** cursors for `?after=` and `?before=`; null at the ends */
  readonly next: string | null
  readonly previous: string | null
}
