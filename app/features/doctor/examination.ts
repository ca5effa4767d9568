import type { Finding } from "#db/queries/doctor/find-findings"
import type { CheckId, Severity } from "./checks"

export type { Finding } from "#db/queries/doctor/find-findings"

/** What one check found. */
export interface Examined {
  readonly check: CheckId
  readonly severity: Severity
  readonly count: number
  /** the first of them, by person */
  readonly findings: readonly Finding[]
}

/** The facts of a district, asked every check at one time. */
export interface Examination {
  readonly examinedAt: string
  /** the day it was asked for */
  readonly today: string
  readonly milliseconds: number
  /** no finding that cannot be so; hints may stand */
  readonly ok: boolean
  readonly checks: readonly Examined[]
}

/** How many findings of a check are kept for its page; all are counted. Whoever has more mends some and looks again. */
export const FINDINGS_KEPT = 500
