/** What suggestions are made from: people who lack hours, courses, rooms, trainers, the schedule, and what the planner decides beforehand. */
import type { CivilDate } from "../calendar/civil-date"
import type { Delivery, TrainingLevel, TrainingTopic } from "../codes"
import type { Candidate, CourseAudience } from "../enrolment/audience"
import type { Counting, OfferedHours } from "../enrolment/need"
import type { SchedulePlan } from "../scheduling/plan"
import type { Paced } from "./completion"

/** Somebody in post who may be placed. */
export interface Learner extends Paced, Candidate {
  readonly teacherId: number
  /** the courses in which she has a place that is still to be held, or is meant to have one */
  readonly placed: readonly { readonly courseNumber: string; readonly offered: OfferedHours }[]
}

export interface OfferedCourse {
  readonly number: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hoursTenths: number
  readonly audience: CourseAudience
}

/** `addedAt`: when the college got it; what is older never has less to do with a plan because something newer is there. */
interface Resource {
  readonly id: number
  readonly addedAt: string
}
export interface OfferedVenue extends Resource {
  readonly capacity: number
}
export interface OfferedTrainer extends Resource {
  /** of the district's own people; null = from outside */
  readonly teacherId: number | null
  /** course number → how well she is suited to teach it; not named = not at all */
  readonly suits: ReadonlyMap<string, number>
}

export interface Wishes {
  /** the first and the last day on which anything may be held */
  readonly fromOn: CivilDate
  readonly untilOn: CivilDate
  readonly leastPeople: number
  readonly mostPeople: number
  readonly mostRuns: number
  /** of one session at most */
  readonly sessionMinutes: number
  /** minutes of the day at which sessions begin */
  readonly startsMinutes: readonly number[]
  /** evenings, from this minute on, are what is left when no day is free */
  readonly eveningMinute: number
}

export interface DemandTerms {
  readonly people: readonly Learner[]
  readonly courses: readonly OfferedCourse[]
  /** rooms in use; online courses need none */
  readonly venues: readonly OfferedVenue[]
  readonly trainers: readonly OfferedTrainer[]
  /** what stands already, with rooms and trainers: nothing is suggested that clashes with it, hard or soft */
  readonly schedule: SchedulePlan
  readonly counting: Counting
  readonly wishes: Wishes
}
