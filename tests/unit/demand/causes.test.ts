import { expect, test } from "vitest"
import { addDays } from "~/domain/calendar/civil-date"
import { suggestRuns } from "~/domain/demand/suggest"
import type { DemandTerms } from "~/domain/demand/terms"
import { aCourseOffered, aLearner, aTrainerOffered, aVenueOffered, SATURDAY, scheduleFor, someTerms, WISHES } from "../../support/demand"
import { aPlannedRun, aSession } from "../../support/schedules"

const causes = (given: Partial<DemandTerms>) => suggestRuns(someTerms(given)).unmet.map(({ teacherId, cause }) => [teacherId, cause])
const one = [aLearner(1)]
const venues = [aVenueOffered(1)]
const trainers = [aTrainerOffered(1, ["K1"])]
/** One Saturday in steps of a session: at nine, at two and at six. */
const oneDay = { ...WISHES, untilOn: SATURDAY, sessionMinutes: 360, startsMinutes: [540] }

test.each<[string, Partial<DemandTerms>, string]>([
  [
    "no course of the catalogue is for her",
    {
      courses: [aCourseOffered("K1", { audience: { tiers: [], postKinds: [], stages: ["vocational"], subjects: [], prerequisites: [] } })],
    },
    "no_course",
  ],
  ["no room is large enough", { wishes: { ...WISHES, leastPeople: 31, mostPeople: 40 } }, "no_room"],
  ["nobody is suited to teach", { trainers: [aTrainerOffered(1, [])] }, "no_trainer"],
  [
    "the room is taken whenever it could be held",
    {
      wishes: oneDay,
      schedule: scheduleFor(venues, trainers, { sessions: [aSession({ key: "s", on: SATURDAY, venueId: 1, runNumber: "R9" })] }),
    },
    "no_slot",
  ],
  [
    "she must be elsewhere",
    {
      wishes: oneDay,
      schedule: scheduleFor(venues, trainers, {
        sessions: [aSession({ key: "s", on: SATURDAY })],
        runs: new Map([["R1", aPlannedRun("R1", [1])]]),
      }),
    },
    "own_sessions",
  ],
  ["there are too few for a run", { wishes: { ...WISHES, leastPeople: 2 } }, "too_few"],
  ["as many runs as are wished are planned", { wishes: { ...WISHES, mostRuns: 0 } }, "later"],
])("%s", (_, given, cause) => {
  expect(causes({ people: one, venues, trainers, ...given })).toEqual([[1, cause]])
})

test("every seat went to who needs it more, and there is no other time", () => {
  const people = [aLearner(1, { lacks: 5 }), aLearner(2, { lacks: 6 })]
  expect(causes({ people, wishes: { ...oneDay, mostPeople: 1 } })).toEqual([[1, "full"]])
})

test("the cause is that of the course that came nearest", () => {
  const courses = [aCourseOffered("K1"), aCourseOffered("K2", { hoursTenths: 30 })]
  const wishes = { ...WISHES, untilOn: addDays(SATURDAY, 0), mostRuns: 0 }
  expect(causes({ people: one, courses, wishes, trainers: [aTrainerOffered(1, ["K2"])] })).toEqual([[1, "later"]])
})
