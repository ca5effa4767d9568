/** What must hold of every indicator of the plan, whatever a district records. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyAward, anyDistrict, asOfDays, disjointDistricts, unionOfDistricts } from "#tests/support/districts"
import { plan14, SHIPPED_PLANS } from "#tests/support/plans"
import type { DistrictFacts } from "~/domain/indicators/district-facts"
import { evidenceOf } from "~/domain/indicators/measure"
import type { Indicator, Plan } from "~/domain/indicators/plan"
import { resultOf } from "~/domain/indicators/result"

const RUNS = { numRuns: 80 }
const plan = plan14()
const everyIndicator: readonly (readonly [Plan, Indicator])[] = SHIPPED_PLANS.flatMap((each) =>
  each.indicators.map((indicator) => [each, indicator] as const),
)
const ofMeasures = (...names: readonly Indicator["measure"]["name"][]) =>
  plan.indicators.filter(({ measure }) => names.includes(measure.name))

function holds(property: (facts: DistrictFacts, plan: Plan, indicator: Indicator) => void) {
  fc.assert(
    fc.property(anyDistrict, (facts) => {
      for (const [each, indicator] of everyIndicator) property(facts, each, indicator)
    }),
    RUNS,
  )
}

describe("any district", () => {
  test("nothing is NaN or infinite, and counts are whole", () => {
    holds((facts, each, indicator) => {
      const { actual, gap, stock, evidenceCount, unit } = resultOf({ plan: each, indicator, facts })
      for (const number of [actual, gap, stock]) if (number !== null) expect(Number.isFinite(number)).toBe(true)
      expect(Number.isInteger(evidenceCount)).toBe(true)
      if (unit !== "percent" && unit !== "ratio" && actual !== null) expect(Number.isInteger(actual)).toBe(true)
    })
  })

  test("is undetermined exactly where no figure, no number to reach, or a fact is missing", () => {
    holds((facts, each, indicator) => {
      const { outcome, actual, target, missing, gap } = resultOf({ plan: each, indicator, facts })
      expect(outcome === "undetermined").toBe(actual === null || target.operator === "none" || missing.length > 0)
      expect(gap === null).toBe(outcome === "undetermined")
      if (outcome === "met") expect(gap).toBe(0)
      if (gap !== null && gap > 0) expect(outcome).toBe("not_met")
    })
  })

  test("the rows that count are as many as the count says, each thing once", () => {
    holds((facts, each, indicator) => {
      const { evidenceCount, actual, unit } = resultOf({ plan: each, indicator, facts })
      if (indicator.measure.name === "share") return
      const rows = evidenceOf({ plan: each, indicator, facts })
      expect(new Set(rows.filter(({ counts }) => counts).map(({ key }) => key)).size).toBe(evidenceCount)
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      const isCountOfRows =
        unit !== "percent" && unit !== "ratio" && !["researchers", "milestone", "unkept"].includes(indicator.measure.name)
      if (isCountOfRows) expect(actual).toBe(evidenceCount)
    })
  })

  test("a share is of the whole, but for those who rotate before they are due", () => {
    holds((facts, each, indicator) => {
      const { numerator, denominator, unit } = resultOf({ plan: each, indicator, facts })
      const { measure } = indicator
      if (unit !== "percent" || numerator === null || denominator === null) return
      if (measure.name !== "share" || measure.tally !== "rotated") expect(numerator).toBeLessThanOrEqual(denominator)
    })
  })

  test("the order of facts never matters", () => {
    const reversed = (facts: DistrictFacts): DistrictFacts =>
      Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
      ) as unknown as DistrictFacts
    holds((facts, each, indicator) => {
      const other = reversed(facts)
      expect(resultOf({ plan: each, indicator, facts: other })).toEqual(resultOf({ plan: each, indicator, facts }))
      expect(evidenceOf({ plan: each, indicator, facts: other })).toEqual(evidenceOf({ plan: each, indicator, facts }))
    })
  })
})

describe("awards", () => {
  const counts = ofMeasures("awards")
  const actualOf = (indicator: Indicator, facts: DistrictFacts) => resultOf({ plan, indicator, facts }).actual ?? 0

  test("one more never lowers a count, and raises it by one at most", () => {
    fc.assert(
      fc.property(anyDistrict, anyAward, (facts, award) => {
        for (const indicator of counts) {
          const before = actualOf(indicator, facts)
          const after = actualOf(indicator, { ...facts, awards: [...facts.awards, award] })
          expect(after - before).toBeGreaterThanOrEqual(0)
          expect(after - before).toBeLessThanOrEqual(1)
        }
      }),
      RUNS,
    )
  })

  test("withdrawing one never raises a count, and not at all before its day", () => {
    fc.assert(
      fc.property(anyDistrict, fc.nat(), asOfDays, (facts, nth, withdrawnOn) => {
        const at = facts.awards.length === 0 ? -1 : nth % facts.awards.length
        const awards = facts.awards.map((award, index) => (index === at && award.withdrawnOn === null ? { ...award, withdrawnOn } : award))
        for (const indicator of counts) {
          const [before, after] = [actualOf(indicator, facts), actualOf(indicator, { ...facts, awards })]
          expect(after).toBeLessThanOrEqual(before)
          if (withdrawnOn > facts.asOf) expect(after).toBe(before)
        }
      }),
      RUNS,
    )
  })

  test("as the days of the plan go by, a count falls only where something is withdrawn", () => {
    fc.assert(
      fc.property(anyDistrict, asOfDays, (facts, later) => {
        if (later < facts.asOf) return
        const standing = { ...facts, awards: facts.awards.map((award) => ({ ...award, withdrawnOn: null })) }
        for (const indicator of counts)
          expect(actualOf(indicator, { ...standing, asOf: later })).toBeGreaterThanOrEqual(actualOf(indicator, standing))
      }),
      RUNS,
    )
  })
})

test("of two schools with nobody and nothing in common, what is new is the sum, and so are both numbers of a share", () => {
  const flows = ofMeasures("awards", "honours", "studios", "studio_participants", "designations", "project_participants", "quality_courses")
  fc.assert(
    fc.property(disjointDistricts, ([one, other]) => {
      const both = unionOfDistricts(one, other)
      for (const indicator of flows) {
        const [a, b, sum] = [one, other, both].map((facts) => resultOf({ plan, indicator, facts }))
        expect(sum?.actual).toBe((a?.actual ?? 0) + (b?.actual ?? 0))
        expect(sum?.stock).toBe((a?.stock ?? 0) + (b?.stock ?? 0))
      }
      for (const indicator of ofMeasures("share")) {
        const [a, b, sum] = [one, other, both].map((facts) => resultOf({ plan, indicator, facts }))
        expect([sum?.numerator, sum?.denominator]).toEqual([
          (a?.numerator ?? 0) + (b?.numerator ?? 0),
          (a?.denominator ?? 0) + (b?.denominator ?? 0),
        ])
      }
    }),
    RUNS,
  )
})
