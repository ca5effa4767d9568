import type { CivilDate } from "~/domain/calendar/civil-date"

export const ALLOCATIONS = ["need_first", "first_come", "quota_by_school", "lottery"] as const
export type Allocation = (typeof ALLOCATIONS)[number]

/** What a planner decides of a run. */
export interface RunInput {
  readonly title: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly capacity: number
  readonly allocation: Allocation
  readonly enrolFromOn: CivilDate
  readonly enrolUntilOn: CivilDate
  /** of quota_by_school: school code → seats */
  readonly quotas: Readonly<Record<string, number>>
  readonly acceptHours: number
  /** null = costs are not kept */
  readonly costCents: number | null
}
