import { expect, test } from "vitest"
import { prepareGround } from "~/domain/demand/ground"
import { growPlan } from "~/domain/demand/growing-plan"
import { bestRun } from "~/domain/demand/possible-run"
import { aCourseOffered, aLearner, aTrainerOffered, aVenueOffered, scheduleFor, someTerms } from "../../support/demand"

test("a run takes its room, its trainer and its people, closes their gaps, and leaves the ground as it was", () => {
  const [venues, trainers] = [[aVenueOffered(1)], [aTrainerOffered(1, ["K1", "K2"], { teacherId: 9 })]]
  const people = [aLearner(1, { lacks: 8 }), aLearner(2, { lacks: 6 })]
  const ground = prepareGround(
    someTerms({ people, venues, trainers, courses: [aCourseOffered("K1"), aCourseOffered("K2")], schedule: scheduleFor(venues, trainers) }),
  )
  const plan = growPlan(ground)
  const run = bestRun({ ground, plan, resources: ground, course: 0, room: { venueId: 1, seats: 30, capacity: 30 } })
  if (run === null) throw new Error("no run")
  plan.add(run)
  expect(plan.waiting(0)).toEqual([])
  expect(plan.waiting(1).map(({ at, closesTenths }) => [at, closesTenths])).toEqual([[0, 20]])
  expect([plan.isTaken(run), plan.isTeaching(run.trainer, run), plan.loadOf(1), plan.loadOf(2)]).toEqual([true, true, 2, 0])
  expect(plan.diary.isFree("person 9", run.series, "A")).toBe(false)
  expect([plan.stoodOf(0)?.credited, ground.stood[0]?.credited]).toEqual([358, 352])
  expect(growPlan(ground).isTaken(run)).toBe(false)
})
