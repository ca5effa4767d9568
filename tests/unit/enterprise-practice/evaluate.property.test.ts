import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, daysInForce } from "#tests/support/arbitraries"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { factsBegunBy, reversed, stays, vocationalTeachers } from "#tests/support/vocational"
import { addDays, daysBetween, eve } from "~/domain/calendar/civil-date"
import { contains } from "~/domain/calendar/period"
import { rollingWindow } from "~/domain/calendar/rolling-window"
import { practiceDaysIn } from "~/domain/enterprise-practice/days"
import { evaluateEnterprisePractice } from "~/domain/enterprise-practice/evaluate"

const packs = SHIPPED_PACKS
const RUNS = { numRuns: 300 }
const lists = fc.array(stays, { maxLength: 6 })
/** What time alone may change. */
const told = ({ asOf: _, nextChangeOn: __, ...verdict }: ReturnType<typeof evaluateEnterprisePractice>) => verdict

describe("the days", () => {
  test("are never more than the distinct days covered, nor than what was attested", () => {
    fc.assert(
      fc.property(lists, daysInForce, (list, on) => {
        const window = rollingWindow({ on, years: 5 })
        const { days, attestedDays, coveredDays } = practiceDaysIn({ stays: list, window })
        let covered = 0
        for (let day = window.startsOn; day <= on; day = addDays(day, 1)) if (list.some((stay) => contains(stay, day))) covered++
        expect(coveredDays).toBe(covered)
        expect(days).toBeLessThanOrEqual(covered)
        expect(days).toBeLessThanOrEqual(list.reduce((sum, stay) => sum + stay.days, 0))
        expect(days).toBe(Math.min(attestedDays, coveredDays))
      }),
      { numRuns: 60 },
    )
  })

  test("never fall for one more stay", () => {
    fc.assert(
      fc.property(lists, stays, daysInForce, (list, added, on) => {
        const window = rollingWindow({ on, years: 5 })
        const without = practiceDaysIn({ stays: list, window }).days
        expect(practiceDaysIn({ stays: [...list, added], window }).days).toBeGreaterThanOrEqual(without)
      }),
      RUNS,
    )
  })
})

describe("a verdict on enterprise practice", () => {
  test("depends neither on the order of facts nor on facts that begin after the day", () => {
    fc.assert(
      fc.property(vocationalTeachers, asOfDates, (facts, asOf) => {
        const verdict = evaluateEnterprisePractice({ facts, packs, asOf })
        expect(evaluateEnterprisePractice({ facts: reversed(facts), packs, asOf }).figures).toEqual(verdict.figures)
        expect(told(evaluateEnterprisePractice({ facts: factsBegunBy(facts, asOf), packs, asOf }))).toEqual(told(verdict))
      }),
      RUNS,
    )
  })

  test("holds until the day it names", () => {
    fc.assert(
      fc.property(vocationalTeachers, asOfDates, fc.nat(), (facts, asOf, pick) => {
        const verdict = evaluateEnterprisePractice({ facts, packs, asOf })
        const between = daysBetween(asOf, eve(verdict.nextChangeOn ?? addDays(asOf, 4000)))
        expect(between).toBeGreaterThanOrEqual(0)
        for (const days of [1, pick % (between + 1), between].filter((each) => each > 0 && each <= between)) {
          expect(told(evaluateEnterprisePractice({ facts, packs, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        }
      }),
      { numRuns: 600 },
    )
  })

  test("is never met while 是否专业课教师 is not recorded", () => {
    fc.assert(
      fc.property(vocationalTeachers, daysInForce, (facts, asOf) => {
        const { outcome } = evaluateEnterprisePractice({ facts: { ...facts, isSpecialised: null }, packs, asOf })
        expect(["undetermined", "not_applicable"]).toContain(outcome)
      }),
      RUNS,
    )
  })
})
