/** A duty that is done or not: reached on a recorded day, else nobody knows. */
import type { MeasureQuestion } from "../measure-question"
import { type Found, notKnown } from "../measured"

export function measureMilestone({ indicatorId, facts: { milestones, asOf } }: MeasureQuestion<"milestone">): Found {
  const isReached = milestones.some((milestone) => milestone.indicatorId === indicatorId && milestone.reachedOn <= asOf)
  if (!isReached) return notKnown(["milestone"])
  const { measured, evidence } = notKnown([])
  return { measured: { ...measured, actual: 1 }, evidence }
}
