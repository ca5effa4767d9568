import { expect, test } from "vitest"
import { aPlan, aPlannedRun, aSession, MONDAY } from "#tests/support/schedules"
import { addDays } from "~/domain/calendar/civil-date"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import type { PlannedSession } from "~/domain/scheduling/plan"
import { indexSchedule } from "~/domain/scheduling/schedule-index"

test("finds sessions by day and key, who is there, and what a week asks of each", () => {
  const sessions = [
    aSession({ key: "a", trainerIds: [2] }),
    aSession({ key: "b", runNumber: "R2", on: MONDAY }),
    aSession({ key: "c", runNumber: "none" }),
  ]
  const index = indexSchedule(aPlan({ sessions }))
  expect(index.sessionsOn(addDays(MONDAY, 5)).map(({ key }) => key)).toEqual(["a", "c"])
  expect(index.sessionsOn(addDays(MONDAY, 1))).toEqual([])
  expect([index.standing("b")?.runNumber, index.standing("new")]).toEqual(["R2", undefined])
  expect(sessions.map((session) => index.peopleOf(session))).toEqual([[1, 2, 3, 9], [3, 4, 5], []])
  expect([...index.minutesInWeek(MONDAY)]).toEqual([
    [1, 120],
    [2, 120],
    [3, 240],
    [4, 120],
    [5, 120],
  ])
  expect(index.minutesInWeek(addDays(MONDAY, 7)).size).toBe(0)
})

test("ten thousand sessions of a term are checked whole within seconds", () => {
  const runs = Array.from({ length: 2000 }, (_, run) =>
    aPlannedRun(
      `R${run}`,
      Array.from({ length: 40 }, (_, at) => (run * 37 + at * 101) % 12_000),
    ),
  )
  const venues = Array.from({ length: 120 }, (_, id) => ({ id, site: `S${id % 30}`, capacity: 60, opensMinute: 480, closesMinute: 1260 }))
  const people = Array.from({ length: 12_000 }, (_, teacherId) => ({
    teacherId,
    schoolId: teacherId % 80,
    subject: `学科${teacherId % 12}`,
  }))
  const sessions: PlannedSession[] = Array.from({ length: 10_000 }, (_, at) => ({
    key: `s${at}`,
    runNumber: `R${at % 2000}`,
    on: addDays(MONDAY, (at * 7) % 100),
    startsMinute: 480 + (at % 10) * 60,
    endsMinute: 600 + (at % 10) * 60,
    venueId: at % 120,
    trainerIds: [],
  }))
  const plan = aPlan({
    sessions,
    runs: new Map(runs.map((run) => [run.number, run])),
    venues: new Map(venues.map((venue) => [venue.id, venue])),
    people: new Map(people.map((person) => [person.teacherId, person])),
  })
  const startedAt = process.cpuUsage()
  const index = indexSchedule(plan)
  const found = sessions.reduce((sum, session) => sum + conflictsOf(index, session).length, 0)
  expect(found).toBeGreaterThan(0)
  expect(process.cpuUsage(startedAt).user / 1e6).toBeLessThan(10)
})
