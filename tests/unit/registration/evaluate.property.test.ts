import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, daysInForce, entries } from "#tests/support/arbitraries"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { registeredTeachers } from "#tests/support/registration"
import { factsBegunBy, reversed } from "#tests/support/vocational"
import { addDays, daysBetween, eve } from "~/domain/calendar/civil-date"
import { evaluateRegistration } from "~/domain/registration/evaluate"

const packs = SHIPPED_PACKS
const RUNS = { numRuns: 300 }
/** What time alone may change; the countdown is no such change. */
const told = ({ asOf: _, nextChangeOn: __, figures, ...verdict }: ReturnType<typeof evaluateRegistration>) => ({
  ...verdict,
  figures: figures === null ? null : { ...figures, dueInDays: null },
})

describe("a verdict on registration", () => {
  test("depends neither on the order of facts nor on facts dated after the day", () => {
    fc.assert(
      fc.property(registeredTeachers, asOfDates, (facts, asOf) => {
        const { outcome, figures, summary } = evaluateRegistration({ facts, packs, asOf })
        expect(evaluateRegistration({ facts: reversed(facts), packs, asOf })).toMatchObject({ outcome, figures, summary })
        expect(evaluateRegistration({ facts: factsBegunBy(facts, asOf), packs, asOf })).toMatchObject({ outcome, figures, summary })
      }),
      RUNS,
    )
  })

  test("holds until the day it names", () => {
    fc.assert(
      fc.property(registeredTeachers, asOfDates, fc.nat(), (facts, asOf, pick) => {
        const verdict = evaluateRegistration({ facts, packs, asOf })
        const between = daysBetween(asOf, eve(verdict.nextChangeOn ?? addDays(asOf, 4000)))
        expect(between).toBeGreaterThanOrEqual(0)
        for (const days of [1, pick % (between + 1), between].filter((each) => each > 0 && each <= between)) {
          expect(told(evaluateRegistration({ facts, packs, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        }
      }),
      { numRuns: 800 },
    )
  })

  test("concludes as its outcome says: passed when met, none while undetermined, else deferred or failed", () => {
    fc.assert(
      fc.property(registeredTeachers, daysInForce, (facts, asOf) => {
        const { outcome, figures } = evaluateRegistration({ facts, packs, asOf })
        if (figures?.windowEnd == null) return
        expect(figures.conclusion === "passed").toBe(outcome === "met")
        expect(figures.conclusion === null).toBe(outcome === "undetermined")
        expect(addDays(asOf, figures.dueInDays ?? Number.NaN)).toBe(figures.windowEnd)
      }),
      RUNS,
    )
  })

  test("never counts fewer hours for one more entry", () => {
    fc.assert(
      fc.property(registeredTeachers, entries, daysInForce, (facts, added, asOf) => {
        fc.pre(facts.hours.every((entry) => entry.key !== added.key))
        const hoursOf = (hours: typeof facts.hours) =>
          evaluateRegistration({ facts: { ...facts, hours }, packs, asOf }).criteria.find(({ id }) => id === "registration-hours")
            ?.actual ?? 0
        expect(hoursOf([...facts.hours, added])).toBeGreaterThanOrEqual(hoursOf(facts.hours))
      }),
      RUNS,
    )
  })
})
