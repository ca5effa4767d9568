import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { suggestRuns } from "~/domain/demand/suggest"
import { aLearner, anyTerms, aTrainerOffered, aVenueOffered, SATURDAY, scheduleFor, someTerms, WISHES } from "../../support/demand"
import { coveredByRuns, faultsOf, firstFit, flowBound } from "../../support/demand-oracle"
import { aPlannedRun, aSession } from "../../support/schedules"

describe("suggested runs", () => {
  test("say which course, where, when, by whom, for whom, and what they would do", () => {
    const { suggestions, before, after, gapTenths, coveredTenths, unmet } = suggestRuns(
      someTerms({ people: [aLearner(1, { lacks: 5 }), aLearner(2, { lacks: 20, lacksConcentrated: 6 })] }),
    )
    expect(suggestions).toEqual([
      {
        ...{ rank: 1, courseNumber: "K1", venueId: 1, seats: 30, trainerId: 1, suits: 1, teacherIds: [2, 1] },
        series: { startsMinute: 540, endsMinute: 720, days: [SATURDAY, addDays(SATURDAY, 7)] },
        fillsTenths: 110,
        fillsConcentratedTenths: 60,
        after: { people: 2, met: 1, onPace: 1, undetermined: 0 },
      },
    ])
    expect({ before, after }).toEqual({
      before: { people: 2, met: 0, onPace: 1, undetermined: 0 },
      after: { people: 2, met: 1, onPace: 1, undetermined: 0 },
    })
    expect([gapTenths, coveredTenths]).toEqual([310, 170])
    expect(unmet).toEqual([
      { teacherId: 2, lacksTenths: 140, lacksConcentratedTenths: 0, places: 1, byOn: civilDate("2030-12-31"), cause: "no_course" },
    ])
  })

  test("leave out who has passed the course or has a place in it, and count the hours of that place", () => {
    const offered = { level: "district", topic: "other", delivery: "in_person", hoursTenths: 150, endsOn: SATURDAY } as const
    const people = [aLearner(1, { passed: ["K1"] }), aLearner(2, { placed: [{ courseNumber: "K1", offered }] }), aLearner(3)]
    const { suggestions, unmet, gapTenths } = suggestRuns(someTerms({ people }))
    expect(suggestions.map(({ teacherIds }) => teacherIds)).toEqual([[3]])
    expect(gapTenths).toBe(200 + 50 + 200)
    expect(unmet.map(({ teacherId, lacksTenths }) => [teacherId, lacksTenths])).toEqual([
      [1, 200],
      [3, 140],
      [2, 50],
    ])
  })

  test("name who is undetermined apart: neither served nor unmet", () => {
    const people = [aLearner(1, { outcome: "undetermined", stood: null })]
    expect(suggestRuns(someTerms({ people }))).toMatchObject({ suggestions: [], unmet: [], undetermined: [1], before: { undetermined: 1 } })
  })

  test("let a run wait for a time when all can come rather than leave somebody out", () => {
    const venues = [aVenueOffered(1)]
    const trainers = [aTrainerOffered(1, ["K1"])]
    const schedule = scheduleFor(venues, trainers, {
      sessions: [aSession({ key: "own", on: SATURDAY, startsMinute: 540, endsMinute: 660 })],
      runs: new Map([["R1", aPlannedRun("R1", [1])]]),
    })
    const { suggestions } = suggestRuns(someTerms({ venues, trainers, schedule }))
    expect(suggestions[0]).toMatchObject({ teacherIds: [1, 2], series: { startsMinute: 840 } })
  })

  test("are bounded by the wishes of the planner", () => {
    const people = Array.from({ length: 9 }, (_, at) => aLearner(at + 1))
    const sizes = (wishes: Partial<typeof WISHES>) =>
      suggestRuns(someTerms({ people, wishes: { ...WISHES, ...wishes } })).suggestions.map(({ teacherIds }) => teacherIds.length)
    expect(sizes({ mostPeople: 4 })).toEqual([4, 4, 1])
    expect(sizes({ mostPeople: 4, leastPeople: 2 })).toEqual([4, 4])
    expect(sizes({ mostPeople: 4, mostRuns: 1 })).toEqual([4])
    expect(sizes({ leastPeople: 10 })).toEqual([])
  })
})

describe("whatever the terms", () => {
  const runs = { numRuns: 60 }

  test("nothing stands against a suggestion, with all the others held too", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(faultsOf(terms, suggestRuns(terms).suggestions)).toEqual([])
      }),
      runs,
    )
  })

  test("they cover what they say, no less than a planner who takes the first that fits, no more than a flow without clashes", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { suggestions, coveredTenths } = suggestRuns(terms)
        expect(coveredByRuns(terms, suggestions)).toBe(coveredTenths)
        expect(coveredTenths).toBeGreaterThanOrEqual(coveredByRuns(terms, firstFit(terms)))
        expect(coveredTenths).toBeLessThanOrEqual(flowBound(terms))
      }),
      runs,
    )
  })

  test("one more room, or one more trainer, never lowers what is covered", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const covered = suggestRuns(terms).coveredTenths
        const [venue, trainer] = [terms.venues.at(-1), terms.trainers.at(-1)]
        const others = (given: Partial<typeof terms>) => suggestRuns({ ...terms, ...given }).coveredTenths
        const newest = "2026-02-01"
        if (venue !== undefined) {
          const had = terms.venues.slice(0, -1)
          expect(others({ venues: had })).toBeLessThanOrEqual(others({ venues: [...had, { ...venue, addedAt: newest }] }))
        }
        if (trainer !== undefined) {
          const had = terms.trainers.slice(0, -1)
          expect(others({ trainers: had })).toBeLessThanOrEqual(others({ trainers: [...had, { ...trainer, addedAt: newest }] }))
        }
        expect(covered).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })

  test("the order in which people, courses, rooms and trainers come makes no difference", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { people, courses, venues, trainers } = terms
        const turned = {
          people: people.toReversed(),
          courses: courses.toReversed(),
          venues: venues.toReversed(),
          trainers: trainers.toReversed(),
        }
        expect(suggestRuns({ ...terms, ...turned })).toEqual(suggestRuns(terms))
      }),
      runs,
    )
  })

  test("everybody of whom hours are required is met by it, or among the unmet with a cause, and nobody else is", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { unmet, after, undetermined } = suggestRuns(terms)
        expect(unmet.length + after.met).toBe(after.people)
        expect(after.people + undetermined.length).toBe(terms.people.length)
      }),
      runs,
    )
  })
})
