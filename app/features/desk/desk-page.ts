/** What the HR desk shows: a few numbers, each of which leads to the people behind it. */

export const DESK_NUMBERS = [
  "rotation_due",
  "title_eligible",
  "tier_eligible",
  "tier_ending",
  "dual_ending",
  "registration_ending",
  "hours_behind",
] as const
export type DeskNumberId = (typeof DESK_NUMBERS)[number]

/** People counted, and the address of their list. */
export interface Counted {
  readonly people: number
  readonly to: string
}

export interface DeskNumber extends Counted {
  readonly id: DeskNumberId
  /** whose day has passed already; null where that cannot be, or is nobody's */
  readonly past: Counted | null
  /** of whom the rule cannot say it, because facts are missing; null = nobody, or said beside another number of the rule */
  readonly undetermined: Counted | null
  /** of whom it cannot be said before a period is over; null = nobody, or the rule knows no such period */
  readonly running: Counted | null
}

export interface DeskPage {
  readonly numbers: readonly DeskNumber[]
  /** null when the reader's scope is the district */
  readonly schoolName: string | null
  readonly withinDays: number
  readonly asOf: string
}
