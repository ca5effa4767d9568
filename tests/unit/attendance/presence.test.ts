import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { presenceAt } from "~/domain/attendance/presence"

const session = { startsMinute: 540, endsMinute: 720 }
const rule = { lateMinutes: 10, earlyMinutes: 10, onesidedPercent: 50 }
const at = (arrival: number | null, departure: number | null) => {
  const { kind, minutes } = presenceAt(session, { arrival, departure }, rule)
  return [kind, minutes]
}

describe("minutes at a session", () => {
  test("are all of them for who is ten minutes late or leaves ten minutes early, and fewer from the eleventh on", () => {
    expect(at(530, 725)).toEqual(["whole", 180])
    expect(at(550, 710)).toEqual(["whole", 180])
    expect(at(551, 710)).toEqual(["late", 169])
    expect(at(550, 709)).toEqual(["early", 169])
    expect(at(551, 709)).toEqual(["late_and_early", 158])
  })

  test("are half of what they could be with one mark alone, and none without", () => {
    expect(at(540, null)).toEqual(["no_departure", 90])
    expect(at(600, null)).toEqual(["no_departure", 60])
    expect(at(null, 720)).toEqual(["no_arrival", 90])
    expect(at(null, null)).toEqual(["absent", 0])
  })

  test("are none for who left before she came", () => {
    expect(at(700, 600)).toEqual(["late_and_early", 0])
  })

  test("never exceed the planned ones, and never fall when one comes earlier or stays longer", () => {
    const minute = fc.integer({ min: 480, max: 800 })
    fc.assert(
      fc.property(minute, minute, fc.nat(60), (arrival, departure, more) => {
        const less = presenceAt(session, { arrival, departure }, rule).minutes
        const longer = presenceAt(session, { arrival: arrival - more, departure: departure + more }, rule).minutes
        expect(less).toBeGreaterThanOrEqual(0)
        expect(longer).toBeGreaterThanOrEqual(less)
        expect(longer).toBeLessThanOrEqual(180)
      }),
    )
  })
})
