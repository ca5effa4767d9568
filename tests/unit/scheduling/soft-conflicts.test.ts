import { describe, expect, test } from "vitest"
import { aPlan, aPlannedRun, aSession, MONDAY } from "#tests/support/schedules"
import { addDays } from "~/domain/calendar/civil-date"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import type { PlannedSession, SchedulePlan } from "~/domain/scheduling/plan"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import { burdenOf, lossesOf, teachingDayOf, travelTo } from "~/domain/scheduling/soft-conflicts"

const SATURDAY = addDays(MONDAY, 5)
const against = (session: PlannedSession, plan: Partial<SchedulePlan> = {}) => conflictsOf(indexSchedule(aPlan(plan)), session)
const runs = (...participants: readonly (readonly number[])[]) =>
  new Map(participants.map((ids, at) => [`R${at + 1}`, aPlannedRun(`R${at + 1}`, ids)]))

describe("a teaching day", () => {
  const monday = (startsMinute: number) => teachingDayOf(indexSchedule(aPlan()), aSession({ on: MONDAY, startsMinute, endsMinute: 1300 }))

  test("is taken from class by what starts before its end, to the minute", () => {
    expect(monday(1079)).toEqual([{ kind: "teaching_day", on: MONDAY }])
    expect(monday(1080)).toEqual([])
  })
})

describe("a school's teachers of one subject", () => {
  const monday = (given: Partial<PlannedSession> = {}) => aSession({ on: MONDAY, ...given })
  const losses = (session: PlannedSession, plan: Partial<SchedulePlan>) => {
    const index = indexSchedule(aPlan(plan))
    return lossesOf(index, session, index.sessionsOn(session.on))
  }

  test("as many as the limit may be away at once, one more may not", () => {
    expect(losses(monday(), { runs: runs([1, 2]) })).toEqual([])
    expect(losses(monday(), { runs: runs([1, 2, 3]) })).toEqual([
      { kind: "school_loses_many", schoolId: 1, subject: "语文", people: 3, most: 2 },
    ])
  })

  test("are counted over all sessions of one moment, each person once; sessions that only touch are not one moment", () => {
    const other = monday({ key: "other", runNumber: "R2", startsMinute: 600, endsMinute: 700 })
    const plan = { runs: runs([1, 2], [2, 3]), sessions: [other] }
    expect(losses(monday(), plan)).toMatchObject([{ people: 3 }])
    expect(losses(monday({ endsMinute: 600 }), plan)).toEqual([])
    const third = monday({ key: "third", runNumber: "R3", startsMinute: 540, endsMinute: 600 })
    const apart = { runs: runs([1], [2, 5], [3, 4]), sessions: [other, third] }
    expect(losses(monday(), apart)).toMatchObject([{ people: 3 }])
  })

  test("matter only on a teaching day, and only where somebody of the school is at this session", () => {
    expect(losses(aSession({ on: SATURDAY }), { runs: runs([1, 2, 3]) })).toEqual([])
    const other = monday({ key: "other", runNumber: "R2" })
    expect(losses(monday(), { runs: runs([5], [1, 2, 3]), sessions: [other] })).toEqual([])
  })

  test("a trainer of the district's own is away too; who teaches no subject is not counted", () => {
    const people = new Map([1, 2, 9].map((teacherId) => [teacherId, { teacherId, schoolId: 1, subject: teacherId === 2 ? null : "语文" }]))
    const limits = { ...aPlan().limits, mostAway: 1 }
    expect(losses(monday({ trainerIds: [2] }), { runs: runs([1]), people, limits })).toMatchObject([{ people: 2 }])
    expect(losses(monday(), { runs: runs([1, 2]), people, limits })).toEqual([])
  })
})

describe("travel", () => {
  const other = aSession({ key: "other", runNumber: "R2", startsMinute: 700, endsMinute: 800, venueId: 2, trainerIds: [1] })
  const travel = (session: PlannedSession, plan = aPlan({ sessions: [other] })) => {
    const index = indexSchedule(plan)
    return travelTo({ index, session, other, mine: new Set(index.peopleOf(session)) })
  }
  const ending = (endsMinute: number) => travel(aSession({ endsMinute, venueId: 1, trainerIds: [1] }))

  test("between two sites needs the minutes of the limit, before and after, for participants and trainers", () => {
    expect(ending(660)).toEqual([])
    expect(ending(661)).toEqual([{ kind: "travel", teacherIds: [3], trainerIds: [1], minutes: 39, least: 40, with: other }])
    expect(travel(aSession({ startsMinute: 839, endsMinute: 900, venueId: 1 }))).toMatchObject([{ minutes: 39, trainerIds: [] }])
    expect(travel(aSession({ startsMinute: 840, endsMinute: 900, venueId: 1 }))).toEqual([])
  })

  test("none within a site, to or from a session online, or where nobody is at both", () => {
    expect(travel(aSession({ endsMinute: 690, venueId: 2 }))).toEqual([])
    expect(travel(aSession({ endsMinute: 690, venueId: null }))).toEqual([])
    const strangers = aPlan({ sessions: [other], runs: runs([1], [4]) })
    expect(travel(aSession({ endsMinute: 690, venueId: 1 }), strangers)).toEqual([])
  })
})

describe("the burden of a week", () => {
  const weekly = (key: string, day: number, minutes: number) =>
    aSession({ key, on: addDays(MONDAY, day), startsMinute: 0, endsMinute: minutes })

  test("counts every session from Monday to Sunday, this one included, and names the most burdened hours", () => {
    const sessions = [weekly("a", 0, 300), weekly("b", 6, 60), weekly("c", 7, 600), { ...weekly("d", 1, 30), runNumber: "R2" }]
    const index = indexSchedule(aPlan({ sessions }))
    expect(burdenOf(index, weekly("new", 5, 90))).toEqual([])
    expect(burdenOf(index, weekly("new", 5, 91))).toEqual([{ kind: "burden", weekOn: MONDAY, teacherIds: [3], hours: 8, most: 8 }])
    expect(burdenOf(index, weekly("new", 5, 150))).toMatchObject([{ teacherIds: [1, 2, 3], hours: 9 }])
  })

  test("a session that is moved is not counted where it stood", () => {
    const index = indexSchedule(aPlan({ sessions: [weekly("mine", 0, 480)] }))
    expect(burdenOf(index, weekly("mine", 3, 480))).toEqual([])
    expect(burdenOf(index, weekly("mine", 3, 481))).toHaveLength(1)
    expect(burdenOf(index, weekly("mine", 8, 480))).toEqual([])
  })
})

test("soft conflicts come after hard ones, whatever their number", () => {
  const other = aSession({ key: "other", runNumber: "R2", on: MONDAY })
  expect(against(aSession({ on: MONDAY }), { sessions: [other] }).map(({ kind }) => kind)).toEqual([
    "participant_taken",
    "teaching_day",
    "school_loses_many",
  ])
})
