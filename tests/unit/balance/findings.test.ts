import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { fencesOf } from "~/domain/balance/fences"
import { balanceFindings, isShortcoming } from "~/domain/balance/findings"
import { BALANCE_MEASURES, type BalanceFigures, type BalanceMeasure, balanceValue, type Fraction } from "~/domain/balance/measures"
import { normOf } from "~/domain/balance/norms"

const pack = pack14()
const of = (numerator: number, denominator: number): Fraction => ({ numerator, denominator })
const GOOD: BalanceFigures = {
  hours_completion: of(40, 40),
  rotation_share: of(1, 10),
  rotation_backbone: of(1, 5),
  backbone_per_hundred: of(10, 1000),
  trained_hours: of(7200, 10),
}
const byMeasure = <T>(value: (measure: BalanceMeasure) => T) =>
  Object.fromEntries(BALANCE_MEASURES.map((measure) => [measure, value(measure)])) as Record<BalanceMeasure, T>
const norms = byMeasure((measure) => normOf({ measure, pack, place: { kind: "primary", ownership: "public" } }))
const noNorms = byMeasure(() => null)
const noFences = byMeasure(() => null)
const found = (figures: Partial<BalanceFigures>, about = { norms, fences: noFences } as { norms: typeof norms; fences: typeof noFences }) =>
  balanceFindings({ figures: { ...GOOD, ...figures }, ...about }).map(({ measure, kind }) => `${measure} ${kind}`)

describe("below what is asked", () => {
  test("is nobody who has just as much", () => {
    expect(found({})).toEqual([])
  })

  test.each([
    ["hours_completion", of(39, 40)],
    ["rotation_share", of(99, 1000)],
    ["rotation_backbone", of(199, 1000)],
    ["backbone_per_hundred", of(999, 100_000)],
  ] as const)("is who has a little less: %s", (measure, fraction) => {
    expect(found({ [measure]: fraction })).toEqual([`${measure} below_norm`])
  })

  test("by whole numbers: a share that no binary fraction can say is not below itself", () => {
    expect(found({ rotation_share: of(7, 70), rotation_backbone: of(3, 15) })).toEqual([])
  })

  test("is nothing where nothing is asked", () => {
    expect(found({ hours_completion: of(0, 40) }, { norms: noNorms as never, fences: noFences })).toEqual([])
  })
})

describe("what is not known", () => {
  test("is said where something is asked of it, and only there", () => {
    expect(found({ backbone_per_hundred: null })).toEqual(["backbone_per_hundred unknown"])
    expect(found({ backbone_per_hundred: null }, { norms: noNorms as never, fences: noFences })).toEqual([])
  })

  test("is not the same as nobody to have a share of", () => {
    expect(found({ rotation_backbone: of(0, 0) })).toEqual([])
  })
})

describe("far from the others", () => {
  const fences = { ...noFences, trained_hours: fencesOf([70, 72, 74, 76, 78]) } as unknown as typeof noFences

  test("is beyond the fence, not on it", () => {
    const far = (tenths: number) => found({ trained_hours: of(tenths, 1) }, { norms, fences })
    expect([far(660), far(659), far(820), far(821)]).toEqual([[], ["trained_hours far_below"], [], ["trained_hours far_above"]])
  })

  test("can come on top of being below what is asked", () => {
    const both = { ...noFences, hours_completion: fencesOf([96, 97, 98, 99, 100]) } as unknown as typeof noFences
    expect(balanceValue("hours_completion", of(1, 2))).toBe(50)
    expect(found({ hours_completion: of(1, 2) }, { norms, fences: both })).toEqual([
      "hours_completion below_norm",
      "hours_completion far_below",
    ])
  })
})

test("only what is too little is a shortcoming", () => {
  const kinds = ["below_norm", "far_below", "far_above", "unknown"] as const
  expect(kinds.map((kind) => isShortcoming({ measure: "trained_hours", kind }))).toEqual([true, true, false, false])
})
