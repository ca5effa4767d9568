/** Why somebody still lacks hours though a plan is made: what stood between her and the course that came nearest. */
import { type Ground, type Waiting, waitingFor } from "./ground"
import type { GrowingPlan } from "./growing-plan"
import { freeTrainer, isFreeFor } from "./possible-run"
import { roomsFor, suitedTrainers } from "./resources"
import type { Series } from "./series"

/** From the furthest to the nearest. */
export const UNMET_CAUSES = ["no_course", "no_room", "no_trainer", "no_slot", "full", "own_sessions", "too_few", "later"] as const
/**
 * no_course: none of the catalogue fits, or she has had those that do; no_room, no_trainer: for none of those that fit; no_slot: at no time
 * are a room and a trainer free; full: every seat went to others, and there is no time for another run; own_sessions: at every time she
 * must be elsewhere, or her week is full; too_few: not enough people for a run; later: there would be time, but as many runs as are wished are planned.
 */
export type UnmetCause = (typeof UNMET_CAUSES)[number]

/** When and where a course could be held once more. */
interface Opening {
  readonly series: Series
  readonly site: string | null
}

interface CourseLeft {
  readonly stage: Extract<UnmetCause, "no_room" | "no_trainer" | "no_slot" | "full"> | "open"
  readonly openings: readonly Opening[]
  readonly isTooFew: boolean
}

/** For each place in `people`: the cause; undefined where nothing is lacking any more, or nothing is known. */
export function causesOf(ground: Ground, plan: GrowingPlan): (at: number) => UnmetCause | undefined {
  const left = ground.courses.map((_, course) => leftOf({ ground, plan, course }))
  const fits = ground.waiting.map((list) => new Set(list.map(({ at }) => at)))
  const taken = new Map<number, Set<number>>()
  for (const { course, placed } of plan.runs) for (const { at } of placed) taken.set(at, (taken.get(at) ?? new Set()).add(course))
  return (at) => {
    const stood = plan.stoodOf(at)
    if (stood === null) return undefined
    let nearest: UnmetCause = "no_course"
    for (const [course, offered] of ground.courses.entries()) {
      const state = left[course]
      if (state === undefined || taken.get(at)?.has(course) || !fits[course]?.has(at)) continue
      const each = waitingFor({ ground, at, course: offered, stood })
      if (each === null) continue
      const cause = causeIn({ ground, plan, each, state })
      if (UNMET_CAUSES.indexOf(cause) > UNMET_CAUSES.indexOf(nearest)) nearest = cause
    }
    return nearest
  }
}

function causeIn({ ground, plan, each, state }: { ground: Ground; plan: GrowingPlan; each: Waiting; state: CourseLeft }): UnmetCause {
  if (state.stage !== "open") return state.stage
  if (!state.openings.some(({ series, site }) => isFreeFor({ ground, plan, each, series, site }))) return "own_sessions"
  return state.isTooFew ? "too_few" : "later"
}

function leftOf({ ground, plan, course }: { ground: Ground; plan: GrowingPlan; course: number }): CourseLeft {
  const offered = ground.courses[course]
  const closed = (stage: CourseLeft["stage"]): CourseLeft => ({ stage, openings: [], isTooFew: false })
  if (offered === undefined) return closed("no_slot")
  const rooms = roomsFor({ ground, course: offered, resources: ground })
  if (rooms.length === 0) return closed("no_room")
  if (suitedTrainers({ course: offered, resources: ground }).length === 0) return closed("no_trainer")
  const openings = new Map<string, Opening>()
  for (const room of rooms) {
    const site = room.venueId === null ? null : (ground.schedule.venues.get(room.venueId)?.site ?? null)
    for (const series of ground.series[course] ?? []) {
      const key = `${series.days[0]} ${series.startsMinute} ${site}`
      if (openings.has(key) || freeTrainer({ ground, plan, resources: ground, course, room }, series) === null) continue
      openings.set(key, { series, site })
    }
  }
  const all = [...openings.values()]
  if (all.length === 0) return closed(plan.runs.some((run) => run.course === course) ? "full" : "no_slot")
  return { stage: "open", openings: all, isTooFew: isTooFewFor({ ground, plan, course, openings: all }) }
}

/** At no time could as many come as a run needs. */
function isTooFewFor({
  ground,
  plan,
  course,
  openings,
}: {
  ground: Ground
  plan: GrowingPlan
  course: number
  openings: readonly Opening[]
}) {
  const { leastPeople } = ground.terms.wishes
  const waiting = plan.waiting(course)
  if (waiting.length < leastPeople) return true
  return !openings.some(({ series, site }) => {
    let free = 0
    for (const each of waiting) if (isFreeFor({ ground, plan, each, series, site }) && ++free >= leastPeople) return true
    return false
  })
}
