import { expect, test } from "vitest"
import { completionOf } from "~/domain/demand/completion"
import { aLearner } from "../../support/demand"

test("shares are of those of whom hours are required and known; who is undetermined stands apart", () => {
  const people = [
    aLearner(1, { lacks: 0 }),
    aLearner(2, { lacks: 10 }),
    aLearner(3, { lacks: 11 }),
    aLearner(4, { lacks: 0, lacksConcentrated: 1 }),
    aLearner(5, { outcome: "undetermined", stood: null }),
    aLearner(6, { outcome: "not_applicable" }),
  ]
  expect(completionOf(people)).toEqual({ people: 4, met: 1, onPace: 3, undetermined: 1 })
})
