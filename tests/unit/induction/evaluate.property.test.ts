import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, daysInForce, entries, teachers } from "#tests/support/arbitraries"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { addDays, daysBetween, eve } from "~/domain/calendar/civil-date"
import { evaluateInduction } from "~/domain/induction/evaluate"

const packs = SHIPPED_PACKS
const RUNS = { numRuns: 200 }
/** What time alone may change. */
const told = ({ asOf: _, nextChangeOn: __, ...verdict }: ReturnType<typeof evaluateInduction>) => verdict

describe("an induction verdict", () => {
  test("says exactly how long it holds", () => {
    fc.assert(
      fc.property(teachers, asOfDates, fc.nat(), (facts, asOf, pick) => {
        const verdict = evaluateInduction({ facts, packs, asOf })
        const between = daysBetween(asOf, eve(verdict.nextChangeOn ?? addDays(asOf, 4000)))
        expect(between).toBeGreaterThanOrEqual(0)
        for (const days of [1, pick % (between + 1), between].filter((each) => each > 0 && each <= between)) {
          expect(told(evaluateInduction({ facts, packs, asOf: addDays(asOf, days) }))).toEqual(told(verdict))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test("does not depend on the order of facts, nor on facts dated after the day", () => {
    fc.assert(
      fc.property(teachers, asOfDates, (facts, asOf) => {
        const known = {
          ...facts,
          postings: facts.postings
            .filter(({ startsOn }) => startsOn <= asOf)
            .map((posting) => ({ ...posting, endsOn: posting.endsOn !== null && posting.endsOn >= asOf ? null : posting.endsOn }))
            .toReversed(),
          hours: facts.hours.filter(({ endsOn }) => endsOn <= asOf).toReversed(),
        }
        expect(told(evaluateInduction({ facts: known, packs, asOf }))).toEqual(told(evaluateInduction({ facts, packs, asOf })))
      }),
      RUNS,
    )
  })

  test("never counts fewer hours for one more entry", () => {
    fc.assert(
      fc.property(teachers, entries, daysInForce, (facts, added, asOf) => {
        fc.pre(facts.hours.every((entry) => entry.key !== added.key))
        const before = evaluateInduction({ facts, packs, asOf }).figures
        const after = evaluateInduction({ facts: { ...facts, hours: [...facts.hours, added] }, packs, asOf }).figures
        expect(after?.hours ?? 0).toBeGreaterThanOrEqual(before?.hours ?? 0)
        expect(after?.principalHours ?? 0).toBeGreaterThanOrEqual(before?.principalHours ?? 0)
      }),
      RUNS,
    )
  })

  test("is never made met by forgetting 从教起始年月", () => {
    fc.assert(
      fc.property(teachers, daysInForce, (facts, asOf) => {
        fc.pre(evaluateInduction({ facts, packs, asOf }).outcome === "not_met")
        expect(evaluateInduction({ facts: { ...facts, teachingSince: null }, packs, asOf }).outcome).not.toBe("met")
      }),
      { numRuns: 100 },
    )
  })
})
