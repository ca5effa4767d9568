import { describe, expect, test } from "vitest"
import { prepareGround } from "~/domain/demand/ground"
import { firstThatFits, mostCoveredFirst } from "~/domain/demand/plan-runs"
import { aCourseOffered, aLearner, aTrainerOffered, someTerms, WISHES } from "../../support/demand"

const ground = prepareGround(
  someTerms({
    people: [aLearner(1), aLearner(2), aLearner(3)],
    courses: [aCourseOffered("K1", { hoursTenths: 30 }), aCourseOffered("K2")],
    trainers: [aTrainerOffered(1, ["K1", "K2"])],
    wishes: { ...WISHES, mostPeople: 2, mostRuns: 3 },
  }),
)
const planned = (choose: typeof firstThatFits) =>
  choose(ground, ground).runs.map(({ course, placed }) => [course, placed.map(({ at }) => at)])

describe("two ways to choose runs", () => {
  test("what covers most comes first", () => {
    expect(planned(mostCoveredFirst)).toEqual([
      [1, [0, 1]],
      [0, [2, 0]],
      [1, [2]],
    ])
  })

  test("or whatever fits, course after course", () => {
    expect(planned(firstThatFits)).toEqual([
      [0, [0, 1]],
      [0, [2]],
      [1, [0, 1]],
    ])
  })
})
