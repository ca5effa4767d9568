import type { CourseContent, CourseRow } from "#db/queries/training/courses"
import type { Delivery, PostKind, Stage, Tier, TrainingLevel, TrainingTopic } from "~/domain/codes"

/** Whom a course is for, by 分层 × 分类 × 分科: an empty list = all. */
export interface Audience {
  readonly tiers: readonly Tier[]
  readonly postKinds: readonly PostKind[]
  readonly stages: readonly Stage[]
  readonly subjects: readonly string[]
}

/** What an editor says of a course. */
export interface CourseInput {
  readonly name: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hoursTenths: number
  readonly organiser: string
  readonly description: string
  readonly audience: Audience
  /** numbers of courses that must have been passed before */
  readonly prerequisites: readonly string[]
  /** 课程编号 in 精品课程; null = not marked */
  readonly qualityCourseNo: string | null
}

/** As it is kept: lists as JSON, each value once. */
export function courseContent(input: CourseInput): CourseContent {
  const { name, level, topic, delivery, hoursTenths, organiser, description, audience, prerequisites } = input
  const { tiers, postKinds, stages, subjects } = audience
  const kept = { tiers: once(tiers), postKinds: once(postKinds), stages: once(stages), subjects: once(subjects) }
  return {
    ...{ name, level, topic, delivery, hoursTenths, organiser, description },
    audience: JSON.stringify(kept),
    prerequisites: JSON.stringify(once(prerequisites)),
  }
}

export function audienceOf({ audience }: Pick<CourseRow, "audience">): Audience {
  return JSON.parse(audience) as Audience
}

export function prerequisitesOf({ prerequisites }: Pick<CourseRow, "prerequisites">): readonly string[] {
  return JSON.parse(prerequisites) as string[]
}

/** Whether two contents say the same. */
export function isSameContent(a: CourseContent, b: CourseContent): boolean {
  const names = ["name", "level", "topic", "delivery", "hoursTenths", "organiser", "description", "audience", "prerequisites"] as const
  return names.every((name) => a[name] === b[name])
}

const once = <Value extends string>(values: readonly Value[]) => [...new Set(values)]
