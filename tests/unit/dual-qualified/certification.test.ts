import { describe, expect, test } from "vitest"
import { aDualQualification } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { certificationExpired, certificationInForce, levelAbove, validUntilOf } from "~/domain/dual-qualified/certification"
import type { DualQualification } from "~/domain/facts"

const pack = pack14()
const inForce = (asOf: string, ...certifications: DualQualification[]) =>
  certificationInForce({ certifications, pack, asOf: civilDate(asOf) })
const expired = (asOf: string, ...certifications: DualQualification[]) =>
  certificationExpired({ certifications, pack, asOf: civilDate(asOf) })

describe("clause dual-qualified.term", () => {
  test.each([
    ["2020-03-01", null, "2025-02-28"],
    ["2020-02-29", null, "2025-02-27"],
    ["2019-03-01", null, "2024-02-29"],
    ["2020-03-01", "2022-12-31", "2022-12-31"],
    ["2020-03-01", "2029-12-31", "2029-12-31"],
  ])("certified on %s, recorded until %s: in force until %s", (certifiedOn, validUntil, last) => {
    expect(validUntilOf({ certification: aDualQualification({ certifiedOn, validUntil }), pack })).toBe(last)
  })

  test.each([
    ["2020-02-29", false, false],
    ["2020-03-01", true, false],
    ["2025-02-28", true, false],
    ["2025-03-01", false, true],
  ])("on %s in force: %s, run out: %s", (asOf, isInForce, isExpired) => {
    const certification = aDualQualification({ certifiedOn: "2020-03-01" })
    expect([inForce(asOf, certification) !== null, expired(asOf, certification) !== null]).toEqual([isInForce, isExpired])
  })
})

describe("of several", () => {
  const junior = aDualQualification({ certifiedOn: "2021-06-01" })
  const intermediate = aDualQualification({ certifiedOn: "2020-06-01", level: "intermediate", validUntil: "2023-12-31" })
  const renewed = aDualQualification({ certifiedOn: "2023-06-01" })

  test.each([
    ["2023-12-31", "intermediate", "2023-12-31"],
    ["2024-01-01", "junior", "2028-05-31"],
  ])("the highest in force counts, then the one that lasts longest: on %s %s until %s", (asOf, level, validUntil) => {
    for (const list of [
      [junior, intermediate, renewed],
      [renewed, intermediate, junior],
    ]) {
      expect(inForce(asOf, ...list)).toMatchObject({ certification: { level }, validUntil })
    }
  })

  test("the one that ran out last is told", () => {
    expect(expired("2027-01-01", junior, intermediate)).toMatchObject({ certification: { level: "junior" }, validUntil: "2026-05-31" })
    expect(expired("2027-01-01")).toBeNull()
  })
})

test("the level above", () => {
  expect([levelAbove("junior"), levelAbove("intermediate"), levelAbove("advanced")]).toEqual(["intermediate", "advanced", null])
})
