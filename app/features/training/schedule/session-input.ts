import type { CivilDate } from "~/domain/calendar/civil-date"

/** When and where a session is held, by whom and on what. */
export interface SessionInput {
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  /** null = online, or not known yet */
  readonly venueId: number | null
  readonly trainerIds: readonly number[]
  readonly topic: string
}
