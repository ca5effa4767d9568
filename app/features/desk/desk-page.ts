/** What the HR desk shows: a few numbers, each of which leads to the people behind it. */
import type { WorkCount } from "#db/queries/desk-work"

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

/** What waits in a workflow: how many, past their day how many, whose turn it is, and where it is done. */
export interface DeskWork extends Pick<WorkCount, "kind" | "of" | "count" | "overdue"> {
  readonly isMine: boolean
  readonly to: string
}

export interface DeskPage {
  readonly numbers: readonly DeskNumber[]
  /** the reader's own turn first */
  readonly work: readonly DeskWork[]
  /** null when the reader's scope is the district */
  readonly schoolName: string | null
  readonly withinDays: number
  readonly asOf: string
}
