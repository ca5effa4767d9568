/** Terms for tests of demand: who lacks what, and what there is to close it with. */
import fc from "fast-check"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import type { DemandTerms, Learner, OfferedCourse, OfferedTrainer, OfferedVenue, Wishes } from "~/domain/demand/terms"
import type { Counting } from "~/domain/enrolment/need"
import { aPlan, aPlannedRun, aSession, LIMITS } from "./schedules"

/** A Saturday outside the vacation. */
export const SATURDAY = civilDate("2026-09-12")
export const COUNTING: Counting = {
  concentrated: { levels: ["national", "municipal", "district"], deliveries: ["in_person", "blended", "placement"] },
  buckets: [],
}
export const WISHES: Wishes = {
  ...{ fromOn: SATURDAY, untilOn: addDays(SATURDAY, 15), leastPeople: 1, mostPeople: 30, mostRuns: 20 },
  ...{ sessionMinutes: 180, startsMinutes: [540, 840, 1080], eveningMinute: 1080 },
}

/** Somebody in post who lacks so many hours, of them so many concentrated ones. */
export function aLearner(
  teacherId: number,
  given: Partial<Learner> & { lacks?: number; lacksConcentrated?: number } = {},
): Learner & { readonly schoolCode: string } {
  const { lacks = 20, lacksConcentrated = 0, ...more } = given
  return {
    ...{ teacherId, schoolCode: "S1", stage: "primary", subject: "语文", tier: "qualified", postKind: "teacher", isInPost: true },
    ...{ passed: [], placed: [], outcome: lacks + lacksConcentrated === 0 ? "met" : "not_met" },
    stood: {
      ...{ cycleStart: civilDate("2026-01-01"), cycleEnd: civilDate("2030-12-31"), dutyEnd: civilDate("2030-12-31") },
      ...{ required: 360, credited: 360 - lacks, concentratedRequired: 60, concentrated: 60 - lacksConcentrated, expectedByNow: 350 },
      ...{ byLevel: {}, byDelivery: {}, byTopic: {} },
    },
    ...more,
  }
}

/** For everybody, 6 hours, face to face. */
export function aCourseOffered(number: string, given: Partial<OfferedCourse> = {}): OfferedCourse {
  return {
    ...{ number, level: "district", topic: "teaching_skill", delivery: "in_person", hoursTenths: 60 },
    audience: { tiers: [], postKinds: [], stages: [], subjects: [], prerequisites: [] },
    ...given,
  }
}

export function aVenueOffered(id: number, capacity = 30): OfferedVenue {
  return { id, capacity, addedAt: `2026-01-0${id}` }
}

/** Suited for these courses. */
export function aTrainerOffered(id: number, courses: readonly string[], given: Partial<OfferedTrainer> = {}): OfferedTrainer {
  return { id, teacherId: null, addedAt: `2026-01-0${id}`, suits: new Map(courses.map((number) => [number, 1])), ...given }
}

/** Two people, a course, a room and a trainer, nothing else planned. */
export function someTerms(given: Partial<DemandTerms> = {}): DemandTerms {
  const venues = given.venues ?? [aVenueOffered(1)]
  return {
    people: [aLearner(1), aLearner(2)],
    courses: [aCourseOffered("K1")],
    trainers: [aTrainerOffered(1, ["K1", "K2", "K3"])],
    schedule: scheduleFor(venues, given.trainers ?? [aTrainerOffered(1, [])]),
    counting: COUNTING,
    wishes: WISHES,
    ...given,
    venues,
  }
}

/** A schedule that knows these rooms and trainers. */
export function scheduleFor(venues: readonly OfferedVenue[], trainers: readonly OfferedTrainer[], given = {}): DemandTerms["schedule"] {
  return aPlan({
    venues: new Map(
      venues.map(({ id, capacity }) => [id, { id, capacity, site: id % 2 === 1 ? "A" : "B", opensMinute: 480, closesMinute: 1260 }]),
    ),
    trainers: new Map(trainers.map(({ id, teacherId }) => [id, { id, teacherId }])),
    ...given,
  })
}

const numbers = ["K1", "K2", "K3"]
const anyLearner = (teacherId: number) =>
  fc
    .record({
      lacks: fc.integer({ min: 0, max: 14 }),
      lacksConcentrated: fc.integer({ min: 0, max: 6 }),
      stage: fc.constantFrom("primary" as const, "primary" as const, "junior_secondary" as const, null),
      passed: fc.constantFrom([], [], [], ["K1"], ["K3"]),
      isKnown: fc.integer({ min: 0, max: 6 }).map((one) => one > 0),
      dutyEnd: fc.constantFrom(...Array(5).fill(civilDate("2030-12-31")), civilDate("2026-09-13")),
    })
    .map(({ isKnown, dutyEnd, ...given }) => {
      const one = aLearner(teacherId, given)
      if (!isKnown || one.stood === null) return { ...one, outcome: "undetermined" as const, stood: null }
      return { ...one, stood: { ...one.stood, dutyEnd } }
    })

const anySession = fc
  .record({
    runNumber: fc.constantFrom("R1", "R2"),
    day: fc.integer({ min: 0, max: 9 }),
    startsMinute: fc.constantFrom(480, 540, 750, 840, 1020),
    venueId: fc.constantFrom(null, 1, 2, 3),
    trainerIds: fc.subarray([1, 2, 3], { maxLength: 1 }),
  })
  .map(({ day, ...session }) => aSession({ ...session, on: addDays(SATURDAY, day), endsMinute: session.startsMinute + 120 }))

/** Small ones in which there is too little of everything. The newest room is the last one, and so is the newest trainer. */
export const anyTerms: fc.Arbitrary<DemandTerms> = fc
  .record({
    people: fc.integer({ min: 2, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyLearner(at + 1)))),
    courses: fc.uniqueArray(
      fc.record({
        number: fc.constantFrom(...numbers),
        hoursTenths: fc.constantFrom(30, 30, 60, 90),
        delivery: fc.constantFrom("in_person" as const, "in_person" as const, "online" as const),
        stages: fc.constantFrom([], ["primary" as const]),
        prerequisites: fc.constantFrom([], [], [], ["K3"]),
      }),
      { minLength: 1, maxLength: 3, selector: ({ number }) => number },
    ),
    capacities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3, size: "max" }),
    suits: fc.array(fc.record({ of: fc.subarray(numbers, { minLength: 1 }), teacherId: fc.constantFrom(null, null, 1, 9) }), {
      minLength: 1,
      maxLength: 3,
      size: "max",
    }),
    sessions: fc.array(anySession, { maxLength: 4 }),
    participants: fc.tuple(fc.subarray([1, 2, 3, 4]), fc.subarray([3, 4, 5])),
    holiday: fc.option(fc.integer({ min: 0, max: 8 })),
    wishes: fc.record({
      leastPeople: fc.integer({ min: 1, max: 2 }),
      mostPeople: fc.integer({ min: 2, max: 4 }),
      mostRuns: fc.integer({ min: 1, max: 5 }),
      untilOn: fc.constantFrom(0, 1, 8, 15).map((days) => addDays(SATURDAY, days)),
    }),
  })
  .map(({ people, courses, capacities, suits, sessions, participants, holiday, wishes }) => {
    const venues = capacities.map((capacity, at) => aVenueOffered(at + 1, capacity))
    const own = new Set<number>()
    const trainers = suits.map(({ of, teacherId }, at) => {
      const isTaken = teacherId !== null && own.has(teacherId)
      if (teacherId !== null) own.add(teacherId)
      return aTrainerOffered(at + 1, of, { teacherId: isTaken ? null : teacherId })
    })
    const schedule = scheduleFor(venues, trainers, {
      sessions: sessions.map((session, at) => ({ ...session, key: `s${at}` })),
      runs: new Map(participants.map((ids, at) => [`R${at + 1}`, aPlannedRun(`R${at + 1}`, ids)])),
      days: new Map(holiday === null ? [] : [[addDays(SATURDAY, holiday), { kind: "holiday", name: "holiday" }]]),
      limits: { ...LIMITS, weeklyHours: 6 },
    })
    return {
      ...{ people, venues, trainers, schedule, counting: COUNTING, wishes: { ...WISHES, ...wishes } },
      courses: courses.map(({ stages, prerequisites, ...course }) =>
        aCourseOffered(course.number, { ...course, audience: { tiers: [], postKinds: [], stages, subjects: [], prerequisites } }),
      ),
    }
  })
