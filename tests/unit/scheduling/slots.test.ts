import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyPlan, aPlan, aSession, MONDAY } from "#tests/support/schedules"
import { addDays } from "~/domain/calendar/civil-date"
import { isHard } from "~/domain/scheduling/conflict"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import type { SchedulePlan } from "~/domain/scheduling/plan"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import { findSlots, type SlotSearch } from "~/domain/scheduling/slots"

const SATURDAY = addDays(MONDAY, 5)
const SEARCH: SlotSearch = {
  key: "new",
  runNumber: "R1",
  trainerIds: [1],
  minutes: 120,
  from: MONDAY,
  until: addDays(MONDAY, 6),
  weekdays: [5],
  fromMinute: 480,
  untilMinute: 720,
  venueIds: [1, 2],
  times: 1,
  most: 5,
  mostADay: 5,
}
const find = (search: Partial<SlotSearch> = {}, plan: Partial<SchedulePlan> = {}) =>
  findSlots(indexSchedule(aPlan(plan)), { ...SEARCH, ...search }).map(({ session, soft }) => [
    session.on,
    session.startsMinute,
    session.venueId,
    soft.map(({ kind }) => kind).join(),
  ])

describe("a slot", () => {
  test("is found within the days and hours, the earliest first, to the last start that fits", () => {
    expect(find()).toEqual([480, 510, 540, 570, 600].map((starts) => [SATURDAY, starts, 1, ""]))
    expect(find({ untilMinute: 600 })).toEqual([[SATURDAY, 480, 1, ""]])
    expect(find({ untilMinute: 599 })).toEqual([])
  })

  test("goes around the room, the trainer and the people, to another room where that is enough", () => {
    const taken = aSession({ key: "other", runNumber: "R9", startsMinute: 480, endsMinute: 600, venueId: 1 })
    expect(find({ untilMinute: 630 }, { sessions: [taken] })).toEqual([
      [SATURDAY, 480, 2, ""],
      [SATURDAY, 510, 2, ""],
    ])
    expect(find({}, { sessions: [{ ...taken, trainerIds: [1], venueId: null }] })).toEqual([[SATURDAY, 600, 1, ""]])
  })

  test("with fewest soft conflicts comes first, however late", () => {
    const days = find({ weekdays: [0, 5], fromMinute: 600, most: 9, mostADay: 9 })
    expect(days).toEqual([
      [SATURDAY, 600, 1, ""],
      [MONDAY, 600, 1, "teaching_day,school_loses_many"],
    ])
  })

  test("leaves a choice of days: no more of one day than asked", () => {
    const days = find({ weekdays: [5, 6], most: 9, mostADay: 2 }).map(([on, starts]) => [on, starts])
    expect(days).toEqual([SATURDAY, addDays(SATURDAY, 1)].flatMap((on) => [480, 510].map((starts) => [on, starts])))
  })

  test("for a weekly series is free in each of its weeks, and begins early enough for all of them", () => {
    const taken = aSession({
      key: "other",
      runNumber: "R9",
      on: addDays(SATURDAY, 14),
      startsMinute: 480,
      endsMinute: 600,
      trainerIds: [1],
    })
    expect(find({ times: 3, mostADay: 1 }, { sessions: [taken] })).toEqual([[SATURDAY, 600, 1, ""]])
    expect(find({ times: 2, mostADay: 1 }, { sessions: [taken] })).toEqual([[SATURDAY, 480, 1, ""]])
    const holiday = new Map([[addDays(SATURDAY, 7), { kind: "holiday" as const, name: "某节" }]])
    expect(find({ times: 2, mostADay: 1 }, { sessions: [taken], days: holiday })).toEqual([[SATURDAY, 600, 1, ""]])
    expect(find({ times: 9 })).toEqual([])
    expect(find({ times: 8, mostADay: 1 })).toHaveLength(1)
  })

  test("is not found on a holiday, or for more people than every room has seats", () => {
    expect(find({}, { days: new Map([[SATURDAY, { kind: "holiday", name: "某节" }]]) })).toEqual([])
    expect(find({ venueIds: [3] })).toEqual([])
    expect(find({ venueIds: [] })).toEqual([])
    expect(find({ venueIds: [null], most: 1 })).toEqual([[SATURDAY, 480, null, ""]])
  })
})

test("whatever is offered has nothing hard against it, and where nothing is offered every start of every room has", () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom("new", "s0", "s1"), (plan, key) => {
      const index = indexSchedule(plan)
      const search = { ...SEARCH, key, weekdays: [0, 5, 6], untilMinute: 900, most: 500, mostADay: 500 }
      const slots = findSlots(index, search)
      for (const { session, soft } of slots) expect(conflictsOf(index, session)).toEqual(soft)
      const offered = new Set(slots.map(({ session }) => `${session.on} ${session.startsMinute}`))
      for (const day of [0, 5, 6])
        for (let starts = 480; starts + 120 <= 900; starts += 30) {
          const on = addDays(MONDAY, day)
          const isFree = [1, 2].some((venueId) => {
            const session = aSession({ key, on, startsMinute: starts, endsMinute: starts + 120, venueId, trainerIds: [1] })
            return !conflictsOf(index, session).some(isHard)
          })
          expect(offered.has(`${on} ${starts}`)).toBe(isFree)
        }
    }),
    { numRuns: 60 },
  )
})
