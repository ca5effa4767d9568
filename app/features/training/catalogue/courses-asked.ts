import type { CoursesAsked } from "#db/queries/training/courses-list"
import type { CoursesFilter } from "./course-page"

/** A filter as the list is asked: "" = all. */
export function coursesAsked(filter: CoursesFilter): CoursesAsked {
  const { q, level, topic, delivery, state, tier, postKind, stage, subject, quality } = filter
  return {
    words: q || null,
    level: level || null,
    topic: topic || null,
    delivery: delivery || null,
    state: state || null,
    tier: tier || null,
    postKind: postKind || null,
    stage: stage || null,
    subject: subject || null,
    isQuality: quality === "yes",
  }
}
