import type { DesignationLevel, Tier, TierAward } from "~/domain/codes"

export interface EligiblePerson {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly subject: string | null
  readonly level: DesignationLevel | null
  readonly tier: Tier | null
}

/** Whom a class can be awarded to: those who may apply for it today. */
export interface EligiblePage {
  readonly filter: { readonly q: string; readonly tier: TierAward; readonly school: string; readonly subject: string }
  readonly rows: readonly EligiblePerson[]
  readonly total: number
  readonly next: string | null
  readonly previous: string | null
  readonly schools: readonly { readonly code: string; readonly name: string }[]
  readonly subjects: readonly string[]
  readonly asOf: string
}
