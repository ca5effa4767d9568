import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { aRotation, aTeacher, aTierAward } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { AwardedTier, Rotation } from "~/domain/facts"
import {
  eligibilityDay,
  type PersonInYear,
  rotatedInYear,
  rotationRatios,
  rotationsInYear,
  wasBackboneWhenStarted,
} from "~/domain/rotation/ratios"

const pack = pack14()
const people = (n: number, person: Partial<PersonInYear>) =>
  Array.from({ length: n }, (): PersonInYear => ({ eligible: false, rotated: false, backbone: false, ...person }))

describe("rotated in the school year", () => {
  const rotated = (rotation: Rotation, { startYear = 2023, asOf = "2025-12-31" } = {}) =>
    rotatedInYear({ facts: aTeacher({ rotations: [rotation] }), pack, startYear, asOf: civilDate(asOf) })

  test.each([
    ["2023-08-31", false],
    ["2023-09-01", true],
    ["2024-08-31", true],
    ["2024-09-01", false],
  ])("by its first day: %s %s", (startsOn, expected) => {
    expect(rotated(aRotation({ startsOn }))).toBe(expected)
  })

  test.each([
    ["2024-08-30", "2023-10-01", false],
    ["2024-08-31", "2023-10-01", true],
    ["2024-08-30", "2025-12-31", false],
    ["2024-08-31", "2025-12-31", true],
    [null, "2023-10-01", true],
  ])("by its planned or actual length: until %s, asked on %s: %s", (endsOn, asOf, expected) => {
    expect(rotated(aRotation({ startsOn: "2023-09-01", endsOn }), { asOf })).toBe(expected)
  })

  test("still counts once it is over, and not before it has begun", () => {
    const rotation = aRotation({ startsOn: "2023-10-01", endsOn: "2024-09-30" })
    expect(["2023-09-30", "2023-10-01", "2024-10-01"].map((asOf) => rotated(rotation, { asOf }))).toEqual([false, true, true])
  })

  test("needs another school", () => {
    expect(rotated(aRotation({ startsOn: "2023-09-01", hostSchoolCode: "2150000001" }))).toBe(false)
  })

  test("names the rotations, once each", () => {
    const rotations = [aRotation({ startsOn: "2022-09-01" }), aRotation({ startsOn: "2023-09-01" }), aRotation({ startsOn: "2024-03-01" })]
    const found = rotationsInYear({ facts: aTeacher({ rotations }), pack, startYear: 2023, asOf: civilDate("2025-01-01") })
    expect(found.map(({ startsOn }) => startsOn)).toEqual(["2023-09-01", "2024-03-01"])
  })
})

describe("a backbone teacher when it started", () => {
  const was = (award: AwardedTier, startsOn = "2023-09-01") =>
    wasBackboneWhenStarted({ facts: aTeacher({ tierAwards: [award] }), pack, rotations: [aRotation({ startsOn })] })

  test.each([
    ["a district backbone award", aTierAward(), true],
    ["a municipal one of a higher class", aTierAward({ tier: "educator_principal", level: "municipal" }), true],
    ["an award of the school", aTierAward({ level: "school" }), false],
    ["granted on the day", aTierAward({ grantedOn: "2023-09-01" }), true],
    ["granted the day after", aTierAward({ grantedOn: "2023-09-02" }), false],
    ["its term ending on the day", aTierAward({ termEndsOn: "2023-09-01" }), true],
    ["its term over", aTierAward({ termEndsOn: "2023-08-31" }), false],
    ["withdrawn on the day", aTierAward({ withdrawnOn: "2023-09-01" }), false],
    ["withdrawn the day after", aTierAward({ withdrawnOn: "2023-09-02" }), true],
  ])("%s: %s", (_, award, expected) => {
    expect(was(award)).toBe(expected)
  })

  test("at any of her rotations of the year, and not without one", () => {
    const facts = aTeacher({ tierAwards: [aTierAward({ grantedOn: "2024-01-01" })] })
    const rotations = [aRotation({ startsOn: "2023-09-01" }), aRotation({ startsOn: "2024-03-01" })]
    expect(wasBackboneWhenStarted({ facts, pack, rotations })).toBe(true)
    expect(wasBackboneWhenStarted({ facts, pack, rotations: [] })).toBe(false)
  })
})

describe("the shares of a school year", () => {
  test.each([
    [10, 1, "met"],
    [11, 1, "not_met"],
    [0, 1, "undetermined"],
    [10, 0, "not_met"],
    [2, 3, "met"],
  ] as const)("of %i due, %i rotated: %s", (eligible, rotated, outcome) => {
    const { share } = rotationRatios({ people: [...people(eligible, { eligible: true }), ...people(rotated, { rotated: true })], pack })
    expect(share).toMatchObject({ numerator: rotated, denominator: eligible, targetPercent: 10, outcome })
    expect(share.percent).toBe(eligible === 0 ? null : (rotated * 100) / eligible)
  })

  test.each([
    [4, 1, "met"],
    [5, 1, "not_met"],
    [0, 0, "undetermined"],
  ] as const)("of %i others and %i backbone teachers who rotated: %s", (others, backbone, outcome) => {
    const all = [...people(others, { rotated: true }), ...people(backbone, { rotated: true, backbone: true })]
    const { backboneShare } = rotationRatios({ people: all, pack })
    expect(backboneShare).toMatchObject({ numerator: backbone, denominator: others + backbone, targetPercent: 20, outcome })
  })

  test("leave backbone teachers out who did not rotate, and count one who was due as well in both", () => {
    const all = [...people(5, { backbone: true }), ...people(1, { eligible: true, rotated: true, backbone: true })]
    expect(rotationRatios({ people: all, pack })).toMatchObject({ eligible: 1, rotated: 1, backboneAmongRotated: 1 })
  })

  test("stand on the national clauses", () => {
    const { share, backboneShare } = rotationRatios({ people: [], pack })
    expect([share.clause, backboneShare.clause]).toMatchObject([
      { id: "rotation.share", local: false },
      { id: "rotation.backbone-share", local: false },
    ])
  })

  test("are never NaN, and do not depend on the order", () => {
    const person = fc.record({ eligible: fc.boolean(), rotated: fc.boolean(), backbone: fc.boolean() })
    fc.assert(
      fc.property(fc.array(person), (all) => {
        const ratios = rotationRatios({ people: all, pack })
        expect(rotationRatios({ people: all.toReversed(), pack })).toEqual(ratios)
        for (const { percent, denominator, outcome } of [ratios.share, ratios.backboneShare]) {
          expect([percent === null, outcome === "undetermined"]).toEqual([denominator === 0, denominator === 0])
          expect(Number.isFinite(percent ?? 0)).toBe(true)
        }
        expect(ratios.backboneShare.percent ?? 0).toBeLessThanOrEqual(100)
      }),
    )
  })
})

test("who is due is asked on 31 August", () => {
  expect(eligibilityDay(2023)).toBe("2023-08-31")
})
