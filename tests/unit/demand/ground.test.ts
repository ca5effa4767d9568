import { expect, test } from "vitest"
import { compareWaiting, prepareGround } from "~/domain/demand/ground"
import { aCourseOffered, aLearner, SATURDAY, someTerms } from "../../support/demand"

const offered = { level: "district", topic: "other", delivery: "in_person", hoursTenths: 150, endsOn: SATURDAY } as const

test("people stand with the places that they have; whom a course is for, who lacks what it gives, wait for it by need", () => {
  const people = [
    aLearner(4, { lacks: 3 }),
    aLearner(3, { passed: ["K1"] }),
    aLearner(2, { placed: [{ courseNumber: "K2", offered }] }),
    aLearner(1, { lacks: 0 }),
    aLearner(5, { outcome: "undetermined", stood: null }),
  ]
  const ground = prepareGround(someTerms({ people, courses: [aCourseOffered("K2"), aCourseOffered("K1")] }))
  expect(ground.people.map(({ teacherId }) => teacherId)).toEqual([1, 2, 3, 4, 5])
  expect(ground.stood.map((stood) => stood?.credited)).toEqual([360, 355, 340, 357, undefined])
  const waiting = ground.waiting.map((list) => list.map(({ at, closesTenths }) => [ground.people[at]?.teacherId, closesTenths]))
  expect(waiting).toEqual([
    [
      [2, 50],
      [4, 30],
    ],
    [
      [3, 60],
      [4, 30],
    ],
  ])
})

test("who gains most comes first; then who has fewer places; the larger gap; the earlier day; never who came first", () => {
  const one = { at: 1, closesTenths: 60, fillsTenths: 60, gapTenths: 100, byOn: "2030-12-31" }
  const isBefore = (a: Partial<typeof one>, b: Partial<typeof one>, places: (at: number) => number = () => 0) =>
    compareWaiting({ ...one, ...a }, { ...one, at: 2, ...b }, places) < 0
  expect(isBefore({ closesTenths: 61, gapTenths: 1 }, {})).toBe(true)
  expect(isBefore({ gapTenths: 101 }, {})).toBe(true)
  expect(isBefore({ gapTenths: 101 }, {}, (at) => (at === 1 ? 1 : 0))).toBe(false)
  expect(isBefore({ at: 9, byOn: "2027-08-31" }, {})).toBe(true)
  expect(isBefore({}, {})).toBe(true)
})
