import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bestPlan, coveredBy } from "~/domain/demand/best-plan"
import { mostCovered } from "~/domain/demand/bound"
import { prepareGround } from "~/domain/demand/ground"
import { firstThatFits, mostCoveredFirst } from "~/domain/demand/plan-runs"
import { growing } from "~/domain/demand/resources"
import { aLearner, anyTerms, aVenueOffered, someTerms, WISHES } from "../../support/demand"
import { coveredByRuns, firstFit } from "../../support/demand-oracle"

describe("the best plan", () => {
  test("covers no less than either way of choosing, with all rooms and trainers or with the older ones alone, and no more than its bound", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const ground = prepareGround(terms)
        const best = coveredBy(bestPlan(ground))
        for (const resources of growing(ground))
          for (const choose of [mostCoveredFirst, firstThatFits]) {
            const covered = coveredBy(choose(ground, resources))
            expect(best).toBeGreaterThanOrEqual(covered)
            expect(mostCovered(ground, resources)).toBeGreaterThanOrEqual(covered)
          }
      }),
      { numRuns: 40 },
    )
  })

  test("takes the first that fits as a planner without ideas would", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const ground = prepareGround(terms)
        expect(coveredBy(firstThatFits(ground, ground))).toBe(coveredByRuns(terms, firstFit(terms)))
      }),
      { numRuns: 40 },
    )
  })

  test("prefers the smaller of two rooms in which it covers alike", () => {
    const terms = someTerms({ people: [aLearner(1)], venues: [aVenueOffered(1, 30), aVenueOffered(2, 10)], wishes: WISHES })
    expect(bestPlan(prepareGround(terms)).runs.map(({ venueId }) => venueId)).toEqual([2])
  })
})
