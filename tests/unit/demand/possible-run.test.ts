import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { prepareGround } from "~/domain/demand/ground"
import { growPlan } from "~/domain/demand/growing-plan"
import { bestRun } from "~/domain/demand/possible-run"
import type { DemandTerms } from "~/domain/demand/terms"
import { aLearner, aTrainerOffered, SATURDAY, someTerms, WISHES } from "../../support/demand"

const best = (given: Partial<DemandTerms>, seats = 30) => {
  const ground = prepareGround(someTerms(given))
  return bestRun({ ground, plan: growPlan(ground), resources: ground, course: 0, room: { venueId: 1, seats, capacity: 30 } })
}

test("who gains most has the seats, at the earliest time, with the best suited trainer who is free", () => {
  const trainers = [aTrainerOffered(1, ["K1"]), aTrainerOffered(2, [], { suits: new Map([["K1", 100]]) })]
  const schedule = someTerms({ trainers }).schedule
  const run = best({ people: [aLearner(1, { lacks: 3 }), aLearner(2)], trainers, schedule }, 1)
  expect(run).toMatchObject({ trainer: { id: 2 }, coversTenths: 60, series: { startsMinute: 540 }, placed: [{ at: 1 }] })
  expect(run?.series.days[0]).toBe(SATURDAY)
})

test("nobody is placed who would have the hours too late, or teaches herself; too few make no run", () => {
  const late = aLearner(1)
  const leaving = { ...late, stood: late.stood && { ...late.stood, dutyEnd: civilDate("2026-09-13") } }
  expect(best({ people: [leaving] })).toBeNull()
  expect(best({ people: [aLearner(1)], trainers: [aTrainerOffered(1, ["K1"], { teacherId: 1 })] })).toBeNull()
  expect(best({ people: [aLearner(1)], wishes: { ...WISHES, leastPeople: 2 } })).toBeNull()
})
