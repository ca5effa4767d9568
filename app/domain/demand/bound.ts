/** More than any plan could cover: every seat taken by whom it would do most for, no clash anywhere. */
import type { Ground } from "./ground"
import { type Resources, roomsFor, suitedTrainers } from "./resources"

/** In tenths of an hour; of these rooms and trainers. A plan that covers as much cannot be bettered. */
export function mostCovered(ground: Ground, resources: Resources): number {
  const { mostRuns } = ground.terms.wishes
  const groups = ground.courses.flatMap((course, at) => {
    const seats = Math.max(0, ...roomsFor({ ground, course, resources }).map(({ seats: each }) => each))
    if (seats === 0 || suitedTrainers({ course, resources }).length === 0) return []
    return groupsOf(
      (ground.waiting[at] ?? []).slice(0, seats * mostRuns).map(({ closesTenths }) => closesTenths),
      seats,
    )
  })
  return groups
    .sort((a, b) => b - a)
    .slice(0, mostRuns)
    .reduce((sum, tenths) => sum + tenths, 0)
}

/** What the first so many would have of it, the next so many, and so on. */
function groupsOf(tenths: readonly number[], seats: number): number[] {
  const groups: number[] = []
  for (let from = 0; from < tenths.length; from += seats) groups.push(tenths.slice(from, from + seats).reduce((sum, each) => sum + each, 0))
  return groups
}
