/** The terms made ready for planning: everything in an order of its own, whatever order it came in; what no plan changes is worked out once. */
import { obstaclesOf } from "../enrolment/audience"
import { type HoursStood, needOf, type OfferedHours } from "../enrolment/need"
import type { SchedulePlan } from "../scheduling/plan"
import { standsAfter } from "./after-course"
import type { Paced } from "./completion"
import { type Diary, diaryOf } from "./diary"
import { type FreeSeries, freeSeries } from "./free-series"
import { type Series, type SessionsOfCourse, seriesWithin, sessionsOf } from "./series"
import type { DemandTerms, Learner, OfferedCourse, OfferedTrainer, OfferedVenue } from "./terms"
import { gapOf } from "./unmet"

export type Stood = NonNullable<Paced["stood"]>

/** Somebody for whom a course would do something. */
export interface Waiting {
  /** her place in `people` */
  readonly at: number
  /** of her gap, in all and of concentrated training, which weigh alike: two requirements */
  readonly closesTenths: number
  /** of it, in all hours alone */
  readonly fillsTenths: number
  readonly gapTenths: number
  readonly byOn: string
}

export interface Ground {
  readonly terms: DemandTerms
  readonly schedule: SchedulePlan
  /** by id */
  readonly people: readonly Learner[]
  /** how they will stand with the places that they have; null = nothing is known or required */
  readonly stood: readonly (Stood | null)[]
  /** by number */
  readonly courses: readonly OfferedCourse[]
  readonly sessions: readonly SessionsOfCourse[]
  readonly series: readonly (readonly Series[])[]
  /** of each course, those whom it fits and who lack what it gives, who needs it most first */
  readonly waiting: readonly (readonly Waiting[])[]
  /** by id */
  readonly venues: readonly OfferedVenue[]
  readonly trainers: readonly OfferedTrainer[]
  readonly isFree: FreeSeries
  readonly diary: Diary
}

export function prepareGround(terms: DemandTerms): Ground {
  const { schedule, wishes, counting } = terms
  const people = [...terms.people].sort((a, b) => a.teacherId - b.teacherId)
  const courses = [...terms.courses].sort((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)))
  const stood = people.map(({ outcome, stood: now, placed }) => {
    if (now === null || gapOf({ outcome, stood: now }) === null) return null
    return placed.reduce((sum, { offered }) => standsAfter({ stood: sum, offered, counting }), now)
  })
  const sessions = courses.map((course) => sessionsOf(course, wishes))
  const shapes = new Map<string, readonly Series[]>()
  const series = sessions.map((shape) => {
    const name = `${shape.times} ${shape.minutes}`
    const found = shapes.get(name) ?? seriesWithin({ sessions: shape, wishes, days: schedule.days })
    shapes.set(name, found)
    return found
  })
  const byId = (a: { readonly id: number }, b: { readonly id: number }) => a.id - b.id
  const ground = {
    ...{ terms, schedule, people, stood, courses, sessions, series },
    venues: [...terms.venues].sort(byId),
    trainers: [...terms.trainers].sort(byId),
    isFree: freeSeries(schedule),
    diary: diaryOf(schedule),
  }
  const kinds = people.map(kindOf)
  const waiting = courses.map((course) => {
    const fits = new Map<string, boolean>()
    const list: Waiting[] = []
    for (const [at, person] of people.entries()) {
      const kind = kinds[at] ?? ""
      const mayApply = fits.get(kind) ?? mayTake({ person, course })
      fits.set(kind, mayApply)
      const each = mayApply ? waitingFor({ ground, at, course, stood: stood[at] ?? null }) : null
      if (each !== null) list.push(each)
    }
    return list.sort((a, b) => compareWaiting(a, b))
  })
  return { ...ground, waiting }
}

/** People of one kind may take the same courses. */
function kindOf({ isInPost, tier, postKind, stage, subject, passed, placed }: Learner): string {
  return JSON.stringify([isInPost, tier, postKind, stage, subject, passed, placed.map(({ courseNumber }) => courseNumber)])
}

/** The course is for her, and she has not had it, nor a place in it. */
function mayTake({ person, course }: { readonly person: Learner; readonly course: OfferedCourse }): boolean {
  if (person.passed.includes(course.number) || person.placed.some(({ courseNumber }) => courseNumber === course.number)) return false
  return obstaclesOf({ audience: course.audience, person }).length === 0
}

/** What the course would do for somebody who stands so; null = nothing. */
export function waitingFor({
  ground: { terms },
  at,
  course,
  stood,
}: {
  readonly ground: Pick<Ground, "terms">
  readonly at: number
  readonly course: OfferedCourse
  readonly stood: HoursStood | null
}): Waiting | null {
  const need = needOf({ stood, offered: offeredBy(course, terms.wishes.fromOn), counting: terms.counting })
  if (need === null) return null
  const closesTenths = need.fillsTenths + need.fillsConcentratedTenths
  if (closesTenths === 0) return null
  return { at, closesTenths, fillsTenths: need.fillsTenths, gapTenths: need.lacksTenths + need.lacksConcentratedTenths, byOn: need.byOn }
}

/** The hours of a course that ends on a day. */
export function offeredBy({ level, topic, delivery, hoursTenths }: OfferedCourse, endsOn: OfferedHours["endsOn"]): OfferedHours {
  return { level, topic, delivery, hoursTenths, endsOn }
}

/** Who comes first to a seat: for whom it closes most; then who has fewer places in the plan; the larger gap; the earlier day. Never who came first. */
export function compareWaiting(a: Waiting, b: Waiting, placesOf: (at: number) => number = () => 0): number {
  return (
    b.closesTenths - a.closesTenths ||
    placesOf(a.at) - placesOf(b.at) ||
    b.gapTenths - a.gapTenths ||
    (a.byOn === b.byOn ? a.at - b.at : a.byOn < b.byOn ? -1 : 1)
  )
}
