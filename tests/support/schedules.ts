/** Plans of sessions for tests of scheduling. */
import fc from "fast-check"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import type { PlannedRun, PlannedSession, ScheduleLimits, SchedulePlan } from "~/domain/scheduling/plan"

/** A Monday outside the vacation. */
export const MONDAY = civilDate("2026-09-07")
export const LIMITS: ScheduleLimits = { mostAway: 2, travelMinutes: 40, weeklyHours: 8, teachingDayUntilHour: 18, vacationMonths: [7, 8] }

/**
 * Two runs of 30 (teachers 1 to 3 in R1, 3 to 5 in R2), room 1 at site A and 2 at B for 40, room 3 at A for 20, all open 8:00 to 21:00;
 * trainer 1 from outside, trainer 2 is teacher 9. Teachers 1 to 4 teach Chinese at school 1, the others mathematics at school 2.
 */
export function aPlan(given: Partial<SchedulePlan> = {}): SchedulePlan {
  const subjectOf = (teacherId: number) => (teacherId <= 4 ? { schoolId: 1, subject: "语文" } : { schoolId: 2, subject: "数学" })
  return {
    sessions: [],
    runs: new Map([aPlannedRun("R1", [1, 2, 3]), aPlannedRun("R2", [3, 4, 5])].map((run) => [run.number, run])),
    venues: new Map([aRoom(1, "A", 40), aRoom(2, "B", 40), aRoom(3, "A", 20)].map((room) => [room.id, room])),
    trainers: new Map([
      [1, { id: 1, teacherId: null }],
      [2, { id: 2, teacherId: 9 }],
    ]),
    people: new Map([1, 2, 3, 4, 5, 9].map((teacherId) => [teacherId, { teacherId, ...subjectOf(teacherId) }])),
    days: new Map(),
    limits: LIMITS,
    ...given,
  }
}

export function aPlannedRun(number: string, participantIds: readonly number[], more: Partial<PlannedRun> = {}): PlannedRun {
  return { number, startsOn: addDays(MONDAY, -7), endsOn: addDays(MONDAY, 60), capacity: 30, participantIds, ...more }
}

function aRoom(id: number, site: string, capacity: number) {
  return { id, site, capacity, opensMinute: 480, closesMinute: 1260 }
}

/** Of R1 on the Saturday after MONDAY from 9:00 to 11:00, online and by nobody, unless said otherwise. */
export function aSession(given: Partial<PlannedSession> = {}): PlannedSession {
  return {
    ...{ key: "new", runNumber: "R1", on: addDays(MONDAY, 5), startsMinute: 540, endsMinute: 660, venueId: null, trainerIds: [] },
    ...given,
  }
}

/** Any plan small enough to be full of clashes, with minutes that often meet exactly. */
export const anyPlan: fc.Arbitrary<SchedulePlan> = fc
  .record({
    sessions: fc.array(
      fc.record({
        runNumber: fc.constantFrom("R1", "R2", "R3", "R4"),
        day: fc.integer({ min: -9, max: 16 }),
        startsMinute: fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
        length: fc.integer({ min: -1, max: 8 }).map((half) => half * 30),
        venueId: fc.constantFrom(null, 1, 2, 3),
        trainerIds: fc.uniqueArray(fc.constantFrom(1, 2), { maxLength: 2 }),
      }),
      { maxLength: 14 },
    ),
    participants: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }), { minLength: 4, maxLength: 4 }),
    capacities: fc.array(fc.constantFrom(10, 20, 21, 40, 41), { minLength: 4, maxLength: 4 }),
    days: fc.array(fc.tuple(fc.integer({ min: -9, max: 16 }), fc.constantFrom("holiday", "exam", "workday")), { maxLength: 4 }),
  })
  .map(({ sessions, participants, capacities, days }) => {
    const runs = participants.map((ids, at) => aPlannedRun(`R${at + 1}`, ids, { capacity: capacities[at] ?? 30 }))
    const on = (day: number): CivilDate => addDays(MONDAY, day)
    return aPlan({
      sessions: sessions.map(({ day, length, ...session }, at) => {
        const endsMinute = Math.max(0, Math.min(1440, session.startsMinute + length))
        return { ...session, key: `s${at}`, on: on(day), endsMinute }
      }),
      runs: new Map(runs.map((run) => [run.number, run])),
      people: new Map(
        Array.from({ length: 9 }, (_, at) => [at + 1, { teacherId: at + 1, schoolId: (at % 2) + 1, subject: at === 8 ? null : "语文" }]),
      ),
      days: new Map(days.map(([day, kind]) => [on(day), { kind, name: kind }])),
    })
  })
