import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { creditOf } from "~/domain/attendance/credited"

const rule = { fullFromPercent: 90, noneBelowPercent: 60 }
const attended = { presentMinutes: 360, plannedMinutes: 360, courseTenths: 60, isFailed: false, isCreditedAlready: false }
const creditFor = (presentMinutes: number) => {
  const { reason, hoursTenths } = creditOf({ ...attended, presentMinutes }, rule)
  return [reason, hoursTenths]
}

describe("what attending is worth", () => {
  test("is all hours from nine tenths on, a part from six tenths on, nothing below", () => {
    expect(creditFor(324)).toEqual(["all", 60])
    expect(creditFor(323)).toEqual(["in_part", 53])
    expect(creditFor(216)).toEqual(["in_part", 36])
    expect(creditFor(215)).toEqual(["too_little", 0])
    expect(creditFor(0)).toEqual(["too_little", 0])
  })

  test("is nothing for who failed, whatever she attended, and no second entry for who has the hours already", () => {
    expect(creditOf({ ...attended, isFailed: true }, rule)).toMatchObject({ result: "failed", reason: "failed", hoursTenths: 0 })
    const again = creditOf({ ...attended, isCreditedAlready: true }, rule)
    expect(again).toMatchObject({ result: "passed", reason: "credited_already", hoursTenths: 0 })
  })

  test("is nothing where a part is less than a tenth of an hour, or nothing was planned", () => {
    expect(creditOf({ ...attended, presentMinutes: 250, courseTenths: 1 }, rule)).toMatchObject({ result: "failed", hoursTenths: 0 })
    expect(creditOf({ ...attended, presentMinutes: 0, plannedMinutes: 0 }, { fullFromPercent: 0, noneBelowPercent: 0 })).toMatchObject({
      reason: "too_little",
      percent: 0,
    })
  })

  test("never exceeds the course's hours and never falls with the minutes, whatever the rule", () => {
    const percents = fc
      .tuple(fc.nat(100), fc.nat(100))
      .map(([a, b]) => ({ noneBelowPercent: Math.min(a, b), fullFromPercent: Math.max(a, b) }))
    const numbers = fc.record({
      planned: fc.integer({ min: 1, max: 5000 }),
      tenths: fc.integer({ min: 1, max: 2000 }),
      less: fc.nat(6000),
      more: fc.nat(1000),
    })
    fc.assert(
      fc.property(percents, numbers, (anyRule, { planned, tenths, less, more }) => {
        const of = (presentMinutes: number) =>
          creditOf({ ...attended, presentMinutes, plannedMinutes: planned, courseTenths: tenths }, anyRule).hoursTenths
        expect(of(less + more)).toBeGreaterThanOrEqual(of(less))
        expect(of(less + more)).toBeLessThanOrEqual(tenths)
        expect(Number.isInteger(of(less))).toBe(true)
      }),
    )
  })
})
