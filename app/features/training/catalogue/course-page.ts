import type { Delivery, PostKind, Stage, Tier, TrainingLevel, TrainingTopic } from "~/domain/codes"
import type { RunState } from "../runs/run-page"
import type { Audience } from "./course-content"

export const COURSE_STATES = ["active", "archived"] as const
export type CourseState = (typeof COURSE_STATES)[number]

/** A course as it is shown. */
export interface ShownCourse {
  readonly number: string
  readonly version: number
  readonly state: CourseState
  readonly edition: number
  readonly name: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hours: number
  readonly organiser: string
  readonly description: string
  readonly audience: Audience
  readonly prerequisites: readonly string[]
  readonly qualityCourseNo: string | null
}

export interface CoursesRow extends ShownCourse {
  /** held, announced or planned */
  readonly runs: number
}

/** What is asked of the catalogue; every part stands in the address under the same name. "" = all. */
export interface CoursesFilter {
  readonly q: string
  readonly level: TrainingLevel | ""
  readonly topic: TrainingTopic | ""
  readonly delivery: Delivery | ""
  readonly state: CourseState | ""
  readonly tier: Tier | ""
  readonly postKind: PostKind | ""
  readonly stage: Stage | ""
  readonly subject: string
  readonly quality: "yes" | ""
}

export interface CoursesPage {
  readonly filter: CoursesFilter
  readonly rows: readonly CoursesRow[]
  readonly total: number
  readonly next: string | null
  readonly previous: string | null
  readonly subjects: readonly string[]
  readonly canWrite: boolean
}

export interface CoursePage {
  readonly course: ShownCourse
  readonly editions: readonly {
    readonly edition: number
    readonly name: string
    readonly hours: number
    readonly createdAt: string
    readonly runs: number
  }[]
  readonly runs: readonly { readonly number: string; readonly title: string; readonly startsOn: string; readonly state: RunState }[]
  /** of the courses asked for first, and of the 精品课程 it is marked as */
  readonly prerequisiteNames: readonly { readonly number: string; readonly name: string }[]
  readonly qualityCourseName: string | null
  readonly subjects: readonly string[]
  readonly canWrite: boolean
  readonly canPlan: boolean
  /** without history it can be deleted; with, archived */
  readonly hasHistory: boolean
}
