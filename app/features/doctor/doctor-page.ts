import type { FindingDetails } from "#db/queries/doctor/find-findings"
import type { CheckArea, CheckId, Severity } from "./checks"
import type { MendStep } from "./plan-mend"

export interface CheckRow {
  readonly check: CheckId
  readonly severity: Severity
  readonly area: CheckArea
  /** whether some of its findings can be mended at a touch */
  readonly mends: boolean
  readonly count: number
}

export interface DoctorPage {
  /** null = never examined since the server started */
  readonly examinedAt: string | null
  readonly isRunning: boolean
  readonly hasFailed: boolean
  readonly checks: readonly CheckRow[]
  readonly faults: number
  readonly hints: number
}

export interface FindingRow {
  readonly key: string
  /** null = nobody in particular */
  readonly person: {
    readonly teacherNo: string
    readonly name: string | null
    readonly schoolName: string | null
    readonly isListed: boolean
  } | null
  readonly details: FindingDetails
  /** what a safe mend would do, and how the form names it; null = somebody must decide */
  readonly mend: { readonly step: MendStep; readonly value: string } | null
}

export interface CheckPage {
  readonly check: CheckId
  readonly severity: Severity
  readonly area: CheckArea
  /** as counted when examined */
  readonly count: number
  readonly rows: readonly FindingRow[]
  readonly examinedAt: string
  readonly page: number
  readonly hasNext: boolean
  /** whether more were counted than are kept to be shown */
  readonly isCut: boolean
  readonly canMend: boolean
}
