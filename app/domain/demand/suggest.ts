/** Suggested course runs: which course, where, when, by whom and for whom, what it would do, and why others are left over. */
import { standsAfter } from "./after-course"
import { bestPlan, coveredBy } from "./best-plan"
import { causesOf, type UnmetCause } from "./causes"
import { type Completion, completionOf } from "./completion"
import { type Ground, offeredBy, prepareGround, type Stood } from "./ground"
import type { GrowingPlan, PossibleRun } from "./growing-plan"
import type { Series } from "./series"
import type { DemandTerms, Learner } from "./terms"
import { gapOf } from "./unmet"

export interface Suggestion {
  /** 1 = covers most, as the plan was made */
  readonly rank: number
  readonly courseNumber: string
  readonly venueId: number | null
  readonly seats: number
  readonly trainerId: number
  /** how well the trainer is suited; 100 and more: has taught it */
  readonly suits: number
  readonly series: Series
  readonly teacherIds: readonly number[]
  /** what it closes of gaps, in all hours and of the concentrated ones among them */
  readonly fillsTenths: number
  readonly fillsConcentratedTenths: number
  /** what its hours make of the completion, were it the only run held */
  readonly after: Completion
}

export interface StillUnmet {
  readonly teacherId: number
  readonly lacksTenths: number
  readonly lacksConcentratedTenths: number
  /** in how many runs of the plan she has a place */
  readonly places: number
  readonly byOn: string
  readonly cause: UnmetCause
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[]
  /** with the places that people have already, and with the whole plan besides */
  readonly before: Completion
  readonly after: Completion
  /** of all gaps together, concentrated hours counted for both requirements */
  readonly gapTenths: number
  readonly coveredTenths: number
  /** who lacks hours though all of it were held, the largest gap first */
  readonly unmet: readonly StillUnmet[]
  readonly undetermined: readonly number[]
}

/** The same for the same terms, in whatever order they come. */
export function suggestRuns(terms: DemandTerms): Suggestions {
  const ground = prepareGround(terms)
  const plan = bestPlan(ground)
  const stoodIn = (stoodOf: (at: number) => Stood | null) =>
    completionOf(ground.people.map(({ outcome }, at) => ({ outcome, stood: stoodOf(at) })))
  const before = stoodIn((at) => ground.stood[at] ?? null)
  return {
    suggestions: plan.runs.map((run, at) => suggestionOf({ ground, run, rank: at + 1, before })),
    before,
    after: stoodIn(plan.stoodOf),
    gapTenths: ground.people.reduce((sum, { outcome }, at) => sum + allOf(gapOf({ outcome, stood: ground.stood[at] ?? null })), 0),
    coveredTenths: coveredBy(plan),
    unmet: stillUnmet(ground, plan),
    undetermined: ground.people.filter(({ outcome }) => outcome === "undetermined").map(({ teacherId }) => teacherId),
  }
}

function suggestionOf({ ground, run, rank, before }: { ground: Ground; run: PossibleRun; rank: number; before: Completion }): Suggestion {
  const { course, venueId, seats, trainer, series, placed } = run
  const offered = ground.courses[course]
  if (offered === undefined) throw new Error("a run is of a course")
  const { counting } = ground.terms
  const hours = offeredBy(offered, series.days.at(-1) ?? ground.terms.wishes.fromOn)
  const [now, then] = [
    { met: 0, onPace: 0 },
    { met: 0, onPace: 0 },
  ]
  let fillsTenths = 0
  for (const { at, fillsTenths: fills } of placed) {
    const [person, stood] = [ground.people[at] as Learner, ground.stood[at] as Stood]
    const after = standsAfter({ stood, offered: hours, counting })
    add(now, completionOf([{ ...person, stood }]))
    add(then, completionOf([{ ...person, stood: after }]))
    fillsTenths += fills
  }
  return {
    rank,
    courseNumber: offered.number,
    ...{ venueId, seats, trainerId: trainer.id, suits: trainer.suits.get(offered.number) ?? 0, series },
    teacherIds: placed.map(({ at }) => (ground.people[at] as Learner).teacherId),
    fillsTenths,
    fillsConcentratedTenths: run.coversTenths - fillsTenths,
    after: { ...before, met: before.met - now.met + then.met, onPace: before.onPace - now.onPace + then.onPace },
  }
}

function stillUnmet(ground: Ground, plan: GrowingPlan): readonly StillUnmet[] {
  const causeOf = causesOf(ground, plan)
  const places = new Map<number, number>()
  for (const { placed } of plan.runs) for (const { at } of placed) places.set(at, (places.get(at) ?? 0) + 1)
  return ground.people
    .flatMap(({ teacherId, outcome }, at) => {
      const gap = gapOf({ outcome, stood: plan.stoodOf(at) })
      const cause = gap === null || allOf(gap) === 0 ? undefined : causeOf(at)
      if (gap === null || cause === undefined) return []
      const { totalTenths: lacksTenths, concentratedTenths: lacksConcentratedTenths, byOn } = gap
      return [{ teacherId, lacksTenths, lacksConcentratedTenths, places: places.get(at) ?? 0, byOn, cause }]
    })
    .sort((a, b) => b.lacksTenths - a.lacksTenths || b.lacksConcentratedTenths - a.lacksConcentratedTenths || a.teacherId - b.teacherId)
}

function allOf(gap: ReturnType<typeof gapOf>): number {
  return gap === null ? 0 : gap.totalTenths + gap.concentratedTenths
}

function add(sums: { met: number; onPace: number }, { met, onPace }: Completion): void {
  sums.met += met
  sums.onPace += onPace
}
