import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { oracleOf } from "#tests/support/schedule-oracle"
import { anyPlan, aPlan, aPlannedRun, aSession, MONDAY } from "#tests/support/schedules"
import { addDays } from "~/domain/calendar/civil-date"
import { conflictKey, isHard } from "~/domain/scheduling/conflict"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import type { PlannedSession, SchedulePlan } from "~/domain/scheduling/plan"
import { indexSchedule } from "~/domain/scheduling/schedule-index"

const SATURDAY = addDays(MONDAY, 5)
const against = (session: PlannedSession, plan: Partial<SchedulePlan> = {}) => conflictsOf(indexSchedule(aPlan(plan)), session)
const kinds = (session: PlannedSession, plan: Partial<SchedulePlan> = {}) => against(session, plan).map(({ kind }) => kind)

describe("hard conflicts", () => {
  test("a session that ends before or as it starts has no time to clash in, but its day is told", () => {
    expect(kinds(aSession({ endsMinute: 539 }))).toEqual(["ends_before_it_starts"])
    expect(kinds(aSession({ endsMinute: 540 }))).toEqual(["ends_before_it_starts"])
    expect(kinds(aSession({ endsMinute: 541 }))).toEqual([])
    expect(kinds(aSession({ endsMinute: 540, on: addDays(MONDAY, 61) }))).toEqual(["ends_before_it_starts", "outside_run"])
  })

  test("its run's first and last day are inside, the days beside them outside", () => {
    const on = (day: number) => against(aSession({ on: addDays(MONDAY, day), startsMinute: 1080, endsMinute: 1140 }))
    expect([on(-7), on(60)]).toEqual([[], []])
    const outside = { kind: "outside_run", startsOn: addDays(MONDAY, -7), endsOn: addDays(MONDAY, 60) }
    expect([on(-8), on(61)]).toEqual([[outside], [outside]])
  })

  test("nothing on holidays and exam days, by name; a weekend made a workday only asks for a reason", () => {
    const day = (kind: "holiday" | "exam" | "workday") => ({ days: new Map([[SATURDAY, { kind, name: "某日" }]]) })
    expect(against(aSession(), day("holiday"))).toEqual([{ kind: "holiday", name: "某日" }])
    expect(against(aSession(), day("exam"))).toEqual([{ kind: "exam_day", name: "某日" }])
    expect(kinds(aSession(), day("workday"))).toEqual(["teaching_day", "school_loses_many"])
  })

  test("a room's hours and size, to the minute and the seat", () => {
    const room = (given: Partial<PlannedSession>) => kinds(aSession({ venueId: 1, ...given }))
    expect(room({ startsMinute: 480, endsMinute: 1260 })).toEqual(["burden"])
    expect(room({ startsMinute: 479 })).toEqual(["outside_opening"])
    expect(room({ startsMinute: 1200, endsMinute: 1261 })).toEqual(["outside_opening"])
    const sized = (capacity: number) => kinds(aSession({ venueId: 3 }), { runs: new Map([["R1", aPlannedRun("R1", [], { capacity })]]) })
    expect([sized(20), sized(21)]).toEqual([[], ["over_room"]])
  })

  test("one room, one trainer, one person at one time; where one ends as the other starts there is none", () => {
    const other = aSession({ key: "other", runNumber: "R2", startsMinute: 660, endsMinute: 780, venueId: 1, trainerIds: [1] })
    const mine = (endsMinute: number) => against(aSession({ endsMinute, venueId: 1, trainerIds: [1] }), { sessions: [other] })
    expect(mine(660)).toEqual([])
    expect(mine(661)).toEqual([
      { kind: "venue_taken", venueId: 1, with: other },
      { kind: "trainer_taken", trainerId: 1, with: other },
      { kind: "participant_taken", teacherIds: [3], with: other },
    ])
  })

  test("identical times clash, midnight to midnight too", () => {
    const whole = { on: SATURDAY, startsMinute: 0, endsMinute: 1440 }
    const other = aSession({ ...whole, key: "other", runNumber: "R2" })
    expect(kinds(aSession(whole), { sessions: [other] })).toEqual(["participant_taken", "burden"])
    const next = aSession({ on: addDays(SATURDAY, 1), startsMinute: 0, endsMinute: 60 })
    expect(kinds(next, { sessions: [{ ...other, startsMinute: 1380 }] })).toEqual([])
  })

  test("a trainer of the district's own is a person: where she teaches she cannot take part, and is told once where she teaches both", () => {
    const runs = new Map([aPlannedRun("R1", [9]), aPlannedRun("R2", [4])].map((run) => [run.number, run]))
    const taught = aSession({ key: "other", runNumber: "R2", trainerIds: [2] })
    expect(against(aSession(), { runs, sessions: [taught] })).toEqual([{ kind: "participant_taken", teacherIds: [9], with: taught }])
    const both = against(aSession({ trainerIds: [2] }), { runs: new Map([...runs, ["R1", aPlannedRun("R1", [])]]), sessions: [taught] })
    expect(both).toEqual([{ kind: "trainer_taken", trainerId: 2, with: taught }])
  })

  test("a run's own sessions cannot be at one time, whoever takes part; a session does not clash with where it stood", () => {
    const standing = aSession({ key: "mine" })
    expect(kinds(aSession(), { sessions: [standing] })).toEqual(["own_session"])
    expect(kinds(aSession({ key: "mine", startsMinute: 600, endsMinute: 720 }), { sessions: [standing] })).toEqual([])
  })
})

test("the key of a conflict stays while more people are concerned, and changes with the clash", () => {
  const other = aSession({ key: "other", runNumber: "R2" })
  const [taken] = against(aSession(), { sessions: [other] })
  if (taken?.kind !== "participant_taken") throw new Error("not taken")
  expect(conflictKey({ ...taken, teacherIds: [3, 4] })).toBe(conflictKey(taken))
  expect(conflictKey({ ...taken, with: { ...other, key: "another" } })).not.toBe(conflictKey(taken))
  expect(isHard(taken)).toBe(true)
  expect(isHard({ kind: "travel" })).toBe(false)
})

test("on any plan, every session has exactly the conflicts that comparing all with all finds", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const index = indexSchedule(plan)
      for (const session of plan.sessions) expect(conflictsOf(index, session)).toEqual(oracleOf(plan, session))
    }),
    { numRuns: 300 },
  )
})

test("clashes of two sessions are seen from both", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const index = indexSchedule(plan)
      const pairs = plan.sessions.flatMap((session) =>
        conflictsOf(index, session).flatMap((conflict) =>
          "with" in conflict ? `${conflict.kind} ${session.key} ${conflict.with.key}` : [],
        ),
      )
      for (const pair of pairs) {
        const [kind, a, b] = pair.split(" ")
        expect(pairs).toContain(`${kind} ${b} ${a}`)
      }
    }),
  )
})
