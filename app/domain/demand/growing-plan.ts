/** A plan of runs as it grows: who has how much left to close, and what is taken. */

import { standsAfter } from "./after-course"
import type { Diary } from "./diary"
import { compareWaiting, type Ground, offeredBy, type Stood, type Waiting, waitingFor } from "./ground"
import type { Series } from "./series"
import type { OfferedTrainer } from "./terms"

/** A run that could be held, and what it would do. */
export interface PossibleRun {
  /** its place in the courses of the ground */
  readonly course: number
  readonly venueId: number | null
  readonly seats: number
  readonly trainer: OfferedTrainer
  readonly series: Series
  readonly placed: readonly Waiting[]
  readonly coversTenths: number
}

export interface GrowingPlan {
  readonly runs: readonly PossibleRun[]
  readonly diary: Diary
  /** sessions that a trainer has in the plan */
  loadOf(trainerId: number): number
  stoodOf(at: number): Stood | null
  /** of a course, who has most to gain first */
  waiting(course: number): readonly Waiting[]
  isTaken(run: Pick<PossibleRun, "venueId" | "series">): boolean
  isTeaching(trainer: OfferedTrainer, run: Pick<PossibleRun, "venueId" | "series">): boolean
  add(run: PossibleRun): void
}

/** Begins with nothing suggested. */
export function growPlan(ground: Ground): GrowingPlan {
  const diary = ground.diary.continued()
  const stood = [...ground.stood]
  const places = new Map<number, number>()
  const load = new Map<number, number>()
  /** since the last run was added */
  const lists = new Map<number, readonly Waiting[]>()
  /** course and person */
  const taken = new Set<string>()
  const runs: PossibleRun[] = []
  const siteOf = (venueId: number | null) => (venueId === null ? null : (ground.schedule.venues.get(venueId)?.site ?? null))
  const placesOf = (at: number) => places.get(at) ?? 0

  /** Worked out when it is asked for: most courses are not, between one run and the next. */
  function waiting(course: number): readonly Waiting[] {
    const known = lists.get(course)
    if (known !== undefined) return known
    const offered = ground.courses[course]
    const first = ground.waiting[course] ?? []
    if (offered === undefined) return first
    const again = first.filter(({ at }) => places.has(at) && !taken.has(`${course} ${at}`))
    const still = again.flatMap(({ at }) => waitingFor({ ground, at, course: offered, stood: stood[at] ?? null }) ?? [])
    const list = merged(
      first.filter(({ at }) => !places.has(at)),
      still.sort((a, b) => compareWaiting(a, b, placesOf)),
      placesOf,
    )
    lists.set(course, list)
    return list
  }

  return {
    runs,
    diary,
    loadOf: (trainerId) => load.get(trainerId) ?? 0,
    stoodOf: (at) => stood[at] ?? null,
    waiting,
    isTaken: ({ venueId, series }) => venueId !== null && !diary.isFree(`venue ${venueId}`, series, siteOf(venueId)),
    isTeaching: ({ id, teacherId }, { venueId, series }) => {
      const site = siteOf(venueId)
      return !diary.isFree(`trainer ${id}`, series, site) || (teacherId !== null && !diary.isFree(`person ${teacherId}`, series, site))
    },
    add(run) {
      const { course, venueId, trainer, series, placed } = run
      const offered = ground.courses[course]
      if (offered === undefined) throw new Error("a run is of a course")
      const site = siteOf(venueId)
      const hours = offeredBy(offered, series.days.at(-1) ?? ground.terms.wishes.fromOn)
      runs.push(run)
      if (venueId !== null) diary.take(`venue ${venueId}`, series, site)
      diary.take(`trainer ${trainer.id}`, series, site)
      if (trainer.teacherId !== null) diary.take(`person ${trainer.teacherId}`, series, site)
      load.set(trainer.id, (load.get(trainer.id) ?? 0) + series.days.length)
      for (const { at } of placed) {
        const [person, stands] = [ground.people[at], stood[at] ?? null]
        if (person === undefined || stands === null) continue
        stood[at] = standsAfter({ stood: stands, offered: hours, counting: ground.terms.counting })
        places.set(at, placesOf(at) + 1)
        taken.add(`${course} ${at}`)
        diary.take(`person ${person.teacherId}`, series, site)
        diary.burden(person.teacherId, series)
      }
      lists.clear()
    },
  }
}

/** Two lists that are in order, as one. */
function merged(a: readonly Waiting[], b: readonly Waiting[], placesOf: (at: number) => number): readonly Waiting[] {
  if (b.length === 0) return a
  const all: Waiting[] = []
  let next = 0
  for (const each of a) {
    for (let other = b[next]; other !== undefined && compareWaiting(other, each, placesOf) < 0; other = b[next]) {
      all.push(other)
      next += 1
    }
    all.push(each)
  }
  return [...all, ...b.slice(next)]
}
