import { expect, test } from "vitest"
import { mostCovered } from "~/domain/demand/bound"
import { prepareGround } from "~/domain/demand/ground"
import { aLearner, aTrainerOffered, someTerms, WISHES } from "../../support/demand"

const people = [aLearner(1, { lacks: 2 }), aLearner(2, { lacks: 6 }), aLearner(3, { lacks: 4 })]
const boundOf = (wishes: Partial<typeof WISHES>, suited = ["K1"]) => {
  const ground = prepareGround(someTerms({ people, trainers: [aTrainerOffered(1, suited)], wishes: { ...WISHES, ...wishes } }))
  return mostCovered(ground, ground)
}

test("every seat goes to whom it would do most for, in as many runs as are wished", () => {
  expect(boundOf({})).toBe(120)
  expect(boundOf({ mostPeople: 2, mostRuns: 1 })).toBe(100)
  expect(boundOf({ mostPeople: 1, mostRuns: 2 })).toBe(100)
})

test("nothing is covered of a course that has no room or nobody to teach it", () => {
  expect(boundOf({}, [])).toBe(0)
  expect(boundOf({ leastPeople: 31, mostPeople: 40 })).toBe(0)
})
