/** What can stand against a session, and which of it a planner may let stand with a reason. */
import type { CivilDate } from "../calendar/civil-date"
import type { PlannedSession } from "./plan"

/** Refused. */
export const HARD_CONFLICTS = [
  "ends_before_it_starts",
  "outside_run",
  "holiday",
  "exam_day",
  "outside_opening",
  "over_room",
  "own_session",
  "venue_taken",
  "trainer_taken",
  "participant_taken",
] as const
/** Shown, and needing a reason. */
export const SOFT_CONFLICTS = ["teaching_day", "school_loses_many", "travel", "burden"] as const
export type HardConflict = (typeof HARD_CONFLICTS)[number]
export type SoftConflict = (typeof SOFT_CONFLICTS)[number]
export type ConflictKind = HardConflict | SoftConflict

/** One conflict, with what the session clashes with. */
export type Conflict =
  | { readonly kind: "ends_before_it_starts" }
  | { readonly kind: "outside_run"; readonly startsOn: CivilDate; readonly endsOn: CivilDate }
  | { readonly kind: "holiday" | "exam_day"; readonly name: string }
  | { readonly kind: "outside_opening"; readonly venueId: number; readonly opensMinute: number; readonly closesMinute: number }
  | { readonly kind: "over_room"; readonly venueId: number; readonly room: number; readonly capacity: number }
  | { readonly kind: "own_session"; readonly with: PlannedSession }
  | { readonly kind: "venue_taken"; readonly venueId: number; readonly with: PlannedSession }
  | { readonly kind: "trainer_taken"; readonly trainerId: number; readonly with: PlannedSession }
  | { readonly kind: "participant_taken"; readonly teacherIds: readonly number[]; readonly with: PlannedSession }
  | { readonly kind: "teaching_day"; readonly on: CivilDate }
  | {
      readonly kind: "school_loses_many"
      readonly schoolId: number
      readonly subject: string
      readonly people: number
      readonly most: number
    }
  | {
      readonly kind: "travel"
      /** whoever must get from one site to the other: participants and own trainers by teacher id, trainers from outside by their own */
      readonly teacherIds: readonly number[]
      readonly trainerIds: readonly number[]
      readonly minutes: number
      readonly least: number
      readonly with: PlannedSession
    }
  | {
      readonly kind: "burden"
      /** the Monday of the week */
      readonly weekOn: CivilDate
      readonly teacherIds: readonly number[]
      /** of the most burdened */
      readonly hours: number
      readonly most: number
    }

/** Whether it is refused; a soft one needs a reason. */
export function isHard({ kind }: Pick<Conflict, "kind">): boolean {
  return (HARD_CONFLICTS as readonly ConflictKind[]).includes(kind)
}

/**
 * What a reason was given for: the same clash of the same session has the same key though a few more people are concerned;
 * on another day, or with another session, it is another one.
 */
export function conflictKey(conflict: Conflict): string {
  switch (conflict.kind) {
    case "teaching_day":
      return `teaching_day ${conflict.on}`
    case "school_loses_many":
      return `school_loses_many ${conflict.schoolId} ${conflict.subject}`
    case "burden":
      return `burden ${conflict.weekOn}`
    case "own_session":
    case "venue_taken":
    case "trainer_taken":
    case "participant_taken":
    case "travel":
      return `${conflict.kind} ${conflict.with.key}`
    default:
      return conflict.kind
  }
}
