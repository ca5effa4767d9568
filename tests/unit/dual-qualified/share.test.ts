import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { dualQualifiedShare } from "~/domain/dual-qualified/share"
import { OUTCOMES, type Outcome } from "~/domain/verdict"

const people = (counts: Partial<Record<Outcome, number>>) =>
  OUTCOMES.flatMap((outcome) => Array.from({ length: counts[outcome] ?? 0 }, () => outcome))
const share = (counts: Partial<Record<Outcome, number>>, pack = pack14()) => dualQualifiedShare({ outcomes: people(counts), pack })
const withLimit = (value: number) => {
  const pack = pack14()
  return { ...pack, dualQualified: { ...pack.dualQualified, sharePercent: { ...pack.dualQualified.sharePercent, value } } }
}

describe("clause dual-qualified.share: more than half", () => {
  test.each([
    [4, 6, "not_met", 40, 2],
    [5, 5, "not_met", 50, 1],
    [6, 4, "met", 60, 0],
    [3, 4, "not_met", 300 / 7, 1],
    [4, 3, "met", 400 / 7, 0],
    [0, 1, "not_met", 0, 1],
    [1, 0, "met", 100, 0],
  ])("%i certified, %i not: %s", (met, notMet, outcome, percent, lacking) => {
    expect(share({ met, not_met: notMet })).toMatchObject({ numerator: met, denominator: met + notMet, outcome, percent, lacking })
  })

  test("culture-course teachers are in neither number, and those of whom it is not recorded are told apart", () => {
    expect(share({ met: 2, not_met: 1, not_applicable: 50, undetermined: 3 })).toMatchObject({
      numerator: 2,
      denominator: 3,
      unknown: 3,
      outcome: "met",
    })
  })

  test("nobody at all is undetermined, not NaN", () => {
    const nobody = { numerator: 0, denominator: 0, percent: null, outcome: "undetermined", lacking: null }
    expect(share({})).toMatchObject(nobody)
    expect(share({ not_applicable: 4 })).toMatchObject(nobody)
  })

  test("cites the plan", () => {
    expect(share({}).clause).toMatchObject({ id: "dual-qualified.share", local: false })
  })

  test("no number of people brings it over 100 percent", () => {
    expect(share({ met: 3 }, withLimit(100))).toMatchObject({ outcome: "not_met", lacking: null })
  })
})

test("with as many more as lack it is over the limit, with one fewer it is not", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 0, max: 99 }), (met, notMet, limit) => {
      fc.pre(met + notMet > 0)
      const pack = withLimit(limit)
      const { lacking, outcome } = share({ met, not_met: notMet }, pack)
      const after = (more: number) => share({ met: met + more, not_met: notMet - more }, pack).outcome
      expect(lacking === 0).toBe(outcome === "met")
      expect(after(lacking ?? Number.NaN)).toBe("met")
      if (lacking !== 0) expect(after(lacking! - 1)).toBe("not_met")
    }),
  )
})
