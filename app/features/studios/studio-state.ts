import type { CivilDate } from "~/domain/calendar/civil-date"
import type { StudioState } from "./studio-page"

/** What bounds a studio's life. */
export interface StudioDays {
  readonly foundedOn: CivilDate
  /** last day of the cycle; null = none set */
  readonly cycleEndsOn: CivilDate | null
  /** the first day on which a closed studio is no longer at work */
  readonly withdrawnOn: CivilDate | null
}

/** How a studio stands on a day; that it is closed goes before that its cycle is over. */
export function studioState({ foundedOn, cycleEndsOn, withdrawnOn }: StudioDays, on: CivilDate): StudioState {
  if (withdrawnOn !== null && withdrawnOn <= on) return "closed"
  if (foundedOn > on) return "ahead"
  return cycleEndsOn !== null && cycleEndsOn < on ? "past_cycle" : "running"
}
