/** Plans of suggestions looked at the slow and plain way: what stands against them, what a planner without ideas would do, and what nobody could do better. */
import { addDays } from "~/domain/calendar/civil-date"
import { standsAfter } from "~/domain/demand/after-course"
import type { Suggestion } from "~/domain/demand/suggest"
import type { DemandTerms, Learner, OfferedCourse, OfferedTrainer } from "~/domain/demand/terms"
import { obstaclesOf } from "~/domain/enrolment/audience"
import { needOf } from "~/domain/enrolment/need"
import type { PlannedSession, SchedulePlan } from "~/domain/scheduling/plan"
import { oracleOf } from "./schedule-oracle"

type Run = Pick<Suggestion, "courseNumber" | "venueId" | "seats" | "trainerId" | "series" | "teacherIds">

/** The schedule as it would be with these runs held, and the sessions of them. */
export function heldToo(schedule: SchedulePlan, runs: readonly Run[]): { schedule: SchedulePlan; sessions: readonly PlannedSession[] } {
  const named = runs.map((run, at) => ({ ...run, number: `suggested ${at}` }))
  const sessions = named.flatMap(({ number, series, venueId, trainerId }) =>
    series.days.map((on) => {
      const { startsMinute, endsMinute } = series
      return { key: `${number} ${on}`, runNumber: number, on, startsMinute, endsMinute, venueId, trainerIds: [trainerId] }
    }),
  )
  const planned = named.map(({ number, series: { days }, seats, teacherIds }) => {
    const [startsOn, endsOn] = [days[0] as PlannedSession["on"], days.at(-1) as PlannedSession["on"]]
    return [number, { number, startsOn, endsOn, capacity: seats, participantIds: teacherIds }] as const
  })
  return {
    schedule: { ...schedule, sessions: [...schedule.sessions, ...sessions], runs: new Map([...schedule.runs, ...planned]) },
    sessions,
  }
}

/** Everything that stands against these runs: clashes of any kind, people for whom a course is not, or who have it already. */
export function faultsOf(terms: DemandTerms, runs: readonly Run[]): readonly string[] {
  const { schedule, sessions } = heldToo(terms.schedule, runs)
  const clashes = sessions.flatMap((session) => oracleOf(schedule, session).map(({ kind }) => `${session.key}: ${kind}`))
  const seen = new Set<string>()
  const people = runs.flatMap(({ courseNumber, teacherIds, seats, trainerId, series }) => {
    const course = terms.courses.find(({ number }) => number === courseNumber)
    if (course === undefined) return [`${courseNumber} is not in the catalogue`]
    const minutes = series.days.length * (series.endsMinute - series.startsMinute)
    return [
      ...(minutes < course.hoursTenths * 6 ? [`${courseNumber} is too short`] : []),
      ...(teacherIds.length > seats || teacherIds.length < terms.wishes.leastPeople
        ? [`${courseNumber} has ${teacherIds.length} people`]
        : []),
      ...((terms.trainers.find(({ id }) => id === trainerId)?.suits.get(courseNumber) ?? 0) > 0
        ? []
        : [`${trainerId} cannot teach ${courseNumber}`]),
      ...teacherIds.flatMap((id) => {
        const person = terms.people.find(({ teacherId }) => teacherId === id) as Learner
        const isTwice = seen.has(`${id} ${courseNumber}`)
        seen.add(`${id} ${courseNumber}`)
        return isTwice || !isFor(person, course) ? [`${courseNumber} is not for ${id}`] : []
      }),
    ]
  })
  return [...clashes, ...people]
}

const isFor = (person: Learner, { number, audience }: OfferedCourse) =>
  obstaclesOf({ audience, person }).length === 0 &&
  !person.passed.includes(number) &&
  !person.placed.some(({ courseNumber }) => courseNumber === number)

/** What runs, held one after the other, close of gaps. */
export function coveredByRuns(terms: DemandTerms, runs: readonly Run[]): number {
  const stood = new Map(terms.people.map(({ teacherId, stood: stands }) => [teacherId, stands]))
  let tenths = 0
  for (const { courseNumber, teacherIds, series } of runs) {
    const course = terms.courses.find(({ number }) => number === courseNumber) as OfferedCourse
    const offered = { ...course, endsOn: series.days.at(-1) as PlannedSession["on"] }
    for (const id of teacherIds) {
      const stands = stood.get(id) ?? null
      const need = needOf({ stood: stands, offered, counting: terms.counting })
      tenths += (need?.fillsTenths ?? 0) + (need?.fillsConcentratedTenths ?? 0)
      if (stands !== null) stood.set(id, standsAfter({ stood: stands, offered, counting: terms.counting }))
    }
  }
  return tenths
}

/** Course after course, room after room, the first day and hour at which enough people can come; whoever has the lowest id comes first. */
export function firstFit(terms: DemandTerms): readonly Run[] {
  const { wishes } = terms
  const runs: Run[] = []
  const byId = <Each extends { id: number }>(list: readonly Each[]) => [...list].sort((a, b) => a.id - b.id)
  for (const course of [...terms.courses].sort((a, b) => (a.number < b.number ? -1 : 1))) {
    const rooms = course.delivery === "online" ? [{ id: null, capacity: wishes.mostPeople }] : byId(terms.venues)
    for (const { id: venueId, capacity } of rooms) {
      if (capacity < wishes.leastPeople) continue
      for (let isFound = true; isFound && runs.length < wishes.mostRuns; ) {
        isFound = false
        for (const series of everySeries(terms, course)) {
          const run = runAt({ terms, runs, course, venueId, seats: Math.min(capacity, wishes.mostPeople), series })
          if (run === null || run.teacherIds.length < wishes.leastPeople) continue
          runs.push(run)
          isFound = true
          break
        }
      }
    }
  }
  return runs
}

function* everySeries({ schedule, wishes }: DemandTerms, { hoursTenths }: OfferedCourse): Generator<Run["series"]> {
  const times = Math.ceil((hoursTenths * 6) / wishes.sessionMinutes)
  const minutes = Math.ceil((hoursTenths * 6) / times / 30) * 30
  for (const isEvening of [false, true])
    for (let on = wishes.fromOn; on <= wishes.untilOn; on = addDays(on, 1)) {
      const days: PlannedSession["on"][] = []
      for (let next = on; days.length < times && next <= wishes.untilOn; next = addDays(next, 7))
        if (!["holiday", "exam"].includes(schedule.days.get(next)?.kind ?? "")) days.push(next)
      if (days.length !== times || days[0] !== on) continue
      for (const startsMinute of wishes.startsMinutes)
        if (startsMinute >= wishes.eveningMinute === isEvening) yield { startsMinute, endsMinute: startsMinute + minutes, days }
    }
}

interface Asked {
  readonly terms: DemandTerms
  readonly runs: readonly Run[]
  readonly course: OfferedCourse
  readonly venueId: number | null
  readonly seats: number
  readonly series: Run["series"]
}

function runAt({ terms, runs, course, venueId, seats, series }: Asked): Run | null {
  const fits = (trainer: OfferedTrainer, teacherIds: readonly number[]) => {
    const run = { courseNumber: course.number, venueId, seats, trainerId: trainer.id, series, teacherIds }
    const { schedule, sessions } = heldToo(terms.schedule, [...runs, run])
    const isClear = sessions.slice(-series.days.length).every((session) => oracleOf(schedule, session).length === 0)
    return isClear ? run : null
  }
  const loadOf = ({ id }: OfferedTrainer) =>
    runs.filter(({ trainerId }) => trainerId === id).reduce((sum, { series: { days } }) => sum + days.length, 0)
  const suited = terms.trainers.filter(({ suits }) => suits.has(course.number)).sort((a, b) => loadOf(a) - loadOf(b) || a.id - b.id)
  const trainer = suited.find((each) => fits(each, []) !== null)
  if (trainer === undefined) return null
  const teacherIds: number[] = []
  for (const person of [...terms.people].sort((a, b) => a.teacherId - b.teacherId)) {
    const hasHad = runs.some(({ courseNumber, teacherIds: ids }) => courseNumber === course.number && ids.includes(person.teacherId))
    if (teacherIds.length === seats || hasHad || !isFor(person, course) || person.teacherId === trainer.teacherId) continue
    const one = { courseNumber: course.number, venueId, seats, trainerId: trainer.id, series, teacherIds: [person.teacherId] }
    if (coveredByRuns(terms, [...runs, one]) === coveredByRuns(terms, runs)) continue
    if (fits(trainer, [person.teacherId]) !== null) teacherIds.push(person.teacherId)
  }
  return fits(trainer, teacherIds)
}

/**
 * The relaxation as a transport problem, solved by the largest flow: from each person as much as she lacks, through each course that is for
 * her as much as it would close alone, out of each course as much as all its seats could hold at best. Clashes, rooms, trainers and
 * times left out, it is an LP whose optimum no plan can beat; being a flow, it needs no solver.
 */
export function flowBound(terms: DemandTerms): number {
  const { mostRuns, mostPeople, fromOn } = terms.wishes
  const seats = Math.min(mostPeople, Math.max(0, ...terms.venues.map(({ capacity }) => capacity)))
  const capacity = new Map<string, Map<string, number>>()
  const edge = (from: string, to: string, most: number) => {
    capacity.set(from, (capacity.get(from) ?? new Map()).set(to, most))
    capacity.set(to, (capacity.get(to) ?? new Map()).set(from, 0))
  }
  for (const course of terms.courses) {
    const isTaught = terms.trainers.some(({ suits }) => (suits.get(course.number) ?? 0) > 0)
    const each = course.delivery === "online" ? mostPeople : seats
    edge(course.number, "out", isTaught ? mostRuns * each * 2 * course.hoursTenths : 0)
    for (const person of terms.people) {
      const need = isFor(person, course)
        ? needOf({ stood: person.stood, offered: { ...course, endsOn: fromOn }, counting: terms.counting })
        : null
      if (need === null) continue
      edge("in", `person ${person.teacherId}`, need.lacksTenths + need.lacksConcentratedTenths)
      edge(`person ${person.teacherId}`, course.number, need.fillsTenths + need.fillsConcentratedTenths)
    }
  }
  let flow = 0
  for (
    let pushed = push(capacity, "in", Number.POSITIVE_INFINITY, new Set());
    pushed > 0;
    pushed = push(capacity, "in", Number.POSITIVE_INFINITY, new Set())
  )
    flow += pushed
  return flow
}

function push(capacity: Map<string, Map<string, number>>, at: string, most: number, seen: Set<string>): number {
  if (at === "out") return most
  seen.add(at)
  for (const [to, left] of capacity.get(at) ?? []) {
    if (left <= 0 || seen.has(to)) continue
    const pushed = push(capacity, to, Math.min(most, left), seen)
    if (pushed === 0) continue
    capacity.get(at)?.set(to, left - pushed)
    capacity.get(to)?.set(at, (capacity.get(to)?.get(at) ?? 0) + pushed)
    return pushed
  }
  return 0
}
