import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates } from "#tests/support/arbitraries"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { factsBegunBy, reversed, vocationalTeachers } from "#tests/support/vocational"
import { addDays, daysBetween, eve } from "~/domain/calendar/civil-date"
import { evaluateDualQualified } from "~/domain/dual-qualified/evaluate"
import { evaluateEnterprisePractice } from "~/domain/enterprise-practice/evaluate"

const packs = SHIPPED_PACKS
/** What time alone may change. */
const told = ({ asOf: _, nextChangeOn: __, ...verdict }: ReturnType<typeof evaluateDualQualified>) => verdict

describe("a verdict on the dual-qualified", () => {
  test("depends neither on the order of facts nor on facts that begin after the day", () => {
    fc.assert(
      fc.property(vocationalTeachers, asOfDates, (facts, asOf) => {
        const { outcome, figures, summary } = evaluateDualQualified({ facts, packs, asOf })
        expect(evaluateDualQualified({ facts: reversed(facts), packs, asOf })).toMatchObject({ outcome, figures, summary })
        expect(evaluateDualQualified({ facts: factsBegunBy(facts, asOf), packs, asOf })).toMatchObject({ outcome, figures, summary })
      }),
      { numRuns: 300 },
    )
  })

  test("holds until the day it names", () => {
    fc.assert(
      fc.property(vocationalTeachers, asOfDates, fc.nat(), (facts, asOf, pick) => {
        const verdict = evaluateDualQualified({ facts, packs, asOf })
        const between = daysBetween(asOf, eve(verdict.nextChangeOn ?? addDays(asOf, 4000)))
        expect(between).toBeGreaterThanOrEqual(0)
        for (const days of [1, pick % (between + 1), between].filter((each) => each > 0 && each <= between)) {
          expect(told(evaluateDualQualified({ facts, packs, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        }
      }),
      { numRuns: 600 },
    )
  })

  test("concerns the same people as enterprise practice, and judges their practice alike", () => {
    fc.assert(
      fc.property(vocationalTeachers, asOfDates, (facts, asOf) => {
        const [dual, practice] = [evaluateDualQualified({ facts, packs, asOf }), evaluateEnterprisePractice({ facts, packs, asOf })]
        expect(dual.outcome === "not_applicable").toBe(practice.outcome === "not_applicable")
        const criterion = dual.criteria.find(({ id }) => id === "enterprise-practice")
        if (criterion !== undefined) expect(criterion).toMatchObject({ outcome: practice.outcome, actual: practice.figures?.days })
      }),
      { numRuns: 300 },
    )
  })
})
