import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asOfDates, teachers } from "#tests/support/arbitraries"
import { anEntry, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateHours } from "~/domain/hours/evaluate"
import { once, sharingWork } from "~/domain/hours/shared-work"
import { evaluateRule, JUDGED_RULES } from "~/features/standings/rules"

const asOf = civilDate("2025-06-30")
const found = () => {
  let times = 0
  return { find: () => ({ nth: ++times }), times: () => times }
}

describe("sharing the work on one person", () => {
  test("changes no verdict of any rule, on any day", () => {
    fc.assert(
      fc.property(teachers, asOfDates, asOfDates, (facts, first, second) => {
        const judgeAll = () =>
          [first, second, first].map((on) => JUDGED_RULES.map((rule) => evaluateRule(rule, { facts, packs, asOf: on })))
        expect(sharingWork(judgeAll)).toEqual(judgeAll())
      }),
    )
  })

  test("judges the hours once for equal questions, and again for another day, other facts or other packs", () => {
    const facts = aTeacher({ hours: [anEntry()] })
    const other = aTeacher({ hours: [anEntry()] })
    sharingWork(() => {
      const verdict = evaluateHours({ facts, packs, asOf })
      expect(evaluateHours({ facts, packs, asOf })).toBe(verdict)
      expect(evaluateHours({ facts: other, packs, asOf })).not.toBe(verdict)
      expect(evaluateHours({ facts, packs: [...packs], asOf })).not.toBe(verdict)
      expect(evaluateHours({ facts, packs, asOf: civilDate("2025-07-01") })).not.toBe(verdict)
    })
  })

  test("remembers nothing outside of it, or after it, or after a failure", () => {
    const { find, times } = found()
    const ask = () => once("a", [1], find)
    ask()
    ask()
    expect(times()).toBe(2)
    sharingWork(() => [ask(), ask()])
    sharingWork(() => ask())
    expect(times()).toBe(4)
    expect(() =>
      sharingWork(() => {
        ask()
        throw new Error("a rule failed")
      }),
    ).toThrow("a rule failed")
    sharingWork(() => ask())
    expect(times()).toBe(6)
  })

  test("one within another shares with it, and tells questions apart by what they are and what they are about", () => {
    const { find, times } = found()
    sharingWork(() => {
      once("a", [1, 2], find)
      sharingWork(() => once("a", [1, 2], find))
      once("a", [1, 2], find)
      expect(times()).toBe(1)
      once("b", [1, 2], find)
      once("a", [1, 3], find)
      expect(times()).toBe(3)
    })
  })
})
