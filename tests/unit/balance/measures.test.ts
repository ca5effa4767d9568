import { describe, expect, test } from "vitest"
import { BALANCE_MEASURES, type BalanceFigures, balanceTotal, balanceValue } from "~/domain/balance/measures"

const none: BalanceFigures = {
  hours_completion: null,
  rotation_share: null,
  rotation_backbone: null,
  backbone_per_hundred: null,
  trained_hours: null,
}
const of = (numerator: number, denominator: number) => ({ numerator, denominator })

describe("a figure", () => {
  test("is a percentage, people for every hundred pupils, or hours out of tenths", () => {
    expect(balanceValue("hours_completion", of(3, 4))).toBe(75)
    expect(balanceValue("rotation_share", of(12, 10))).toBe(120)
    expect(balanceValue("backbone_per_hundred", of(9, 1200))).toBe(0.75)
    expect(balanceValue("trained_hours", of(1815, 2))).toBeCloseTo(90.75)
  })

  test.each(BALANCE_MEASURES)("of nobody, or of nobody knows whom, is not known: %s", (measure) => {
    expect(balanceValue(measure, of(0, 0))).toBeNull()
    expect(balanceValue(measure, null)).toBeNull()
    expect(balanceValue(measure, of(0, 1))).toBe(0)
  })
})

describe("several schools together", () => {
  test("are the sums of their parts, not the mean of their figures", () => {
    const total = balanceTotal([
      { ...none, hours_completion: of(1, 1) },
      { ...none, hours_completion: of(0, 9) },
    ])
    expect(balanceValue("hours_completion", total.hours_completion)).toBe(10)
  })

  test("leave out a school of which a figure is not known, with its numerator as well", () => {
    const total = balanceTotal([{ ...none, backbone_per_hundred: of(5, 500) }, none])
    expect(total.backbone_per_hundred).toEqual(of(5, 500))
    expect(total.trained_hours).toBeNull()
  })

  test("of no school nothing is known", () => {
    expect(balanceTotal([])).toEqual(none)
  })
})
