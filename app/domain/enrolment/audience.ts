/** Whether a course is meant for somebody: every reason why it is not, so that she is told all of them at once. */
import type { PostKind, Stage, Tier } from "../codes"

/** Whom a course is for, by 分层 × 分类 × 分科, and what must have been passed before. An empty list = all. */
export interface CourseAudience {
  readonly tiers: readonly Tier[]
  readonly postKinds: readonly PostKind[]
  readonly stages: readonly Stage[]
  readonly subjects: readonly string[]
  /** numbers of courses */
  readonly prerequisites: readonly string[]
}

/** What is known of her; null = nothing. */
export interface Candidate {
  readonly isInPost: boolean
  /** the highest that she holds now; below 合格教师 = null */
  readonly tier: Tier | null
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  /** numbers of the courses that she has passed */
  readonly passed: readonly string[]
}

export type Obstacle =
  | { readonly kind: "not_in_post" }
  | { readonly kind: "tier"; readonly wanted: readonly Tier[]; readonly has: Tier | null }
  | { readonly kind: "post_kind"; readonly wanted: readonly PostKind[]; readonly has: PostKind | null }
  | { readonly kind: "stage"; readonly wanted: readonly Stage[]; readonly has: Stage | null }
  | { readonly kind: "subject"; readonly wanted: readonly string[]; readonly has: string | null }
  | { readonly kind: "prerequisite"; readonly lacking: readonly string[] }

/**
 * What stands between her and the course; empty = she may apply. A course for some tiers is for exactly these: who is further on
 * has her own. What is not known of her does not fit a course that asks for it.
 */
export function obstaclesOf({ audience, person }: { audience: CourseAudience; person: Candidate }): readonly Obstacle[] {
  const { tiers, postKinds, stages, subjects, prerequisites } = audience
  const { tier, postKind, stage, subject, passed } = person
  const lacking = prerequisites.filter((number) => !passed.includes(number))
  return [
    ...(person.isInPost ? [] : [{ kind: "not_in_post" } as const]),
    ...(fits(tiers, tier) ? [] : [{ kind: "tier", wanted: tiers, has: tier } as const]),
    ...(fits(postKinds, postKind) ? [] : [{ kind: "post_kind", wanted: postKinds, has: postKind } as const]),
    ...(fits(stages, stage) ? [] : [{ kind: "stage", wanted: stages, has: stage } as const]),
    ...(fits(subjects, subject) ? [] : [{ kind: "subject", wanted: subjects, has: subject } as const]),
    ...(lacking.length === 0 ? [] : [{ kind: "prerequisite", lacking } as const]),
  ]
}

function fits<Value>(wanted: readonly Value[], has: Value | null): boolean {
  return wanted.length === 0 || (has !== null && wanted.includes(has))
}
