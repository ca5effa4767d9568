import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"

/** Who changes whose postings, and when. */
export interface PostingWriter {
  readonly actor: Actor
  readonly teacherNo: string
  readonly today: CivilDate
  readonly now: Instant
}
