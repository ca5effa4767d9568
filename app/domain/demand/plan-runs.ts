/** Two ways to choose runs, one after the other, until nothing more can be covered or there are as many as are wished. */
import type { Ground } from "./ground"
import { type GrowingPlan, growPlan, type PossibleRun } from "./growing-plan"
import { bestRun, possibleRuns } from "./possible-run"
import { type Resources, type Room, roomsFor } from "./resources"

/**
 * Each time the run that covers most: of those that cover alike the one in the smaller room, of the course with the lower number.
 * What a course in a room can cover only ever falls as the plan grows, so that only those are looked at again that might be the best.
 */
export function mostCoveredFirst(ground: Ground, resources: Resources): GrowingPlan {
  const plan = growPlan(ground)
  let choices = ground.courses.flatMap((offered, course) =>
    roomsFor({ ground, course: offered, resources }).map((room): Choice => ({ course, room, atMost: Number.POSITIVE_INFINITY, run: null })),
  )
  while (plan.runs.length < ground.terms.wishes.mostRuns) {
    choices = choices.filter(({ atMost }) => atMost > 0).sort(bestFirst)
    const [first] = choices
    if (first === undefined) break
    if (first.run !== null) {
      plan.add(first.run)
      for (const choice of choices) choice.run = null
      continue
    }
    first.run = bestRun({ ground, plan, resources, course: first.course, room: first.room })
    first.atMost = first.run?.coversTenths ?? 0
  }
  return plan
}

/** Without looking around: course after course, room after room, the first time at which enough people can come, in the order of their ids. */
export function firstThatFits(ground: Ground, resources: Resources): GrowingPlan {
  const plan = growPlan(ground)
  const { leastPeople, mostRuns } = ground.terms.wishes
  for (const [course, offered] of ground.courses.entries())
    for (const room of roomsFor({ ground, course: offered, resources }))
      for (let isFound = true; isFound && plan.runs.length < mostRuns; ) {
        const people = [...plan.waiting(course)].sort((a, b) => a.at - b.at)
        const run =
          people.length < leastPeople ? undefined : firstOf(possibleRuns({ ground, plan, resources, course, room, people }), leastPeople)
        isFound = run !== undefined
        if (run !== undefined) plan.add(run)
      }
  return plan
}

interface Choice {
  readonly course: number
  readonly room: Room
  /** in tenths: what it can cover at most */
  atMost: number
  /** looked for since the plan last grew */
  run: PossibleRun | null
}

function bestFirst(a: Choice, b: Choice): number {
  return (
    (a.atMost === b.atMost ? 0 : b.atMost - a.atMost) ||
    a.room.capacity - b.room.capacity ||
    a.course - b.course ||
    (a.room.venueId ?? 0) - (b.room.venueId ?? 0)
  )
}

function firstOf(runs: Iterable<PossibleRun>, leastPeople: number): PossibleRun | undefined {
  for (const run of runs) if (run.placed.length >= leastPeople && run.coversTenths > 0) return run
  return undefined
}
