import { describe, expect, test } from "vitest"
import { aTierAward } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import type { AwardedTier } from "~/domain/facts"
import { byGrant, currentAward, isInForce, isWithdrawn, lapsedTier, lastDayOf } from "~/domain/tiers/awards"

const on = civilDate
const asOf = on("2024-03-01")

describe("an award is in force", () => {
  const term = aTierAward({ grantedOn: "2021-03-02", termEndsOn: "2024-03-01" })
  test.each([
    ["2021-03-01", false],
    ["2021-03-02", true],
    ["2024-03-01", true],
    ["2024-03-02", false],
  ])("of a term from 2021-03-02 to 2024-03-01, on %s: %s", (day, expected) => {
    expect(isInForce(term, on(day))).toBe(expected)
  })

  test.each([
    ["2023-05-09", true],
    ["2023-05-10", false],
    ["2023-05-11", false],
  ])("withdrawn on 2023-05-10, on %s: %s", (day, expected) => {
    expect(isInForce({ ...term, withdrawnOn: on("2023-05-10") }, on(day))).toBe(expected)
  })

  test("without a term for good, and never if withdrawn on the day it was granted", () => {
    expect(isInForce(aTierAward({ grantedOn: "2001-01-01" }), asOf)).toBe(true)
    expect(isInForce(aTierAward({ grantedOn: "2024-03-01", withdrawnOn: "2024-03-01" }), asOf)).toBe(false)
  })
})

describe("the last day of an award", () => {
  test.each([
    ["of its term", "2025-06-30", null, "2025-06-30"],
    ["none without a term", null, null, null],
    ["the eve of its withdrawal", "2025-06-30", "2024-03-01", "2024-02-29"],
    ["the eve of its withdrawal, without a term", null, "2024-03-01", "2024-02-29"],
    ["of its term though withdrawn later", "2023-06-30", "2024-02-01", "2023-06-30"],
    ["of its term while a withdrawal lies ahead", "2025-06-30", "2024-03-02", "2025-06-30"],
  ])("%s", (_, termEndsOn, withdrawnOn, expected) => {
    expect(lastDayOf({ award: aTierAward({ termEndsOn, withdrawnOn }), asOf })).toBe(expected)
  })

  test("a withdrawal is known from its day on", () => {
    const award = aTierAward({ withdrawnOn: "2024-03-01" })
    expect([on("2024-02-29"), asOf].map((day) => isWithdrawn(award, day))).toEqual([false, true])
  })
})

describe("the award that gives the current tier", () => {
  const current = (...awards: AwardedTier[]) => currentAward({ awards, asOf })
  const backbone = aTierAward()
  const municipal = aTierAward({ level: "municipal" })

  test("is none without one in force", () => {
    expect(current()).toBeNull()
    expect(current(aTierAward({ grantedOn: "2024-03-02" }), aTierAward({ termEndsOn: "2024-02-29" }))).toBeNull()
  })

  test("is of the highest class, at whatever level", () => {
    const master = aTierAward({ tier: "subject_master", level: "school" })
    expect(current(municipal, master, backbone)).toBe(master)
  })

  test("is of the highest level where municipal, district and school ones are in force at once", () => {
    expect(current(aTierAward({ level: "school" }), backbone, municipal)?.level).toBe("municipal")
    expect(current(aTierAward({ level: "school" }), backbone)?.level).toBe("district")
    expect(current(backbone, aTierAward({ level: "municipal", termEndsOn: "2024-02-29" }))?.level).toBe("district")
  })

  test("of equals lasts longest: without a term, else the later end", () => {
    const [shorter, longer] = [aTierAward({ termEndsOn: "2024-12-31" }), aTierAward({ termEndsOn: "2025-12-31" })]
    expect(current(shorter, longer, backbone)).toBe(backbone)
    expect(current(backbone, shorter)).toBe(backbone)
    expect(current(shorter, longer)).toBe(longer)
  })

  test("is the same whatever the order of equals", () => {
    const [a, b] = [aTierAward({ tier: "educator_teacher" }), aTierAward({ tier: "educator_principal" })]
    expect(current(a, b)).toBe(current(b, a))
    expect([a, b].sort(byGrant)).toEqual([b, a].sort(byGrant))
  })
})

describe("a tier that lapsed", () => {
  const lapsed = (awards: readonly AwardedTier[], current: AwardedTier | null = null) => lapsedTier({ awards, current, asOf })
  const master = aTierAward({ tier: "subject_master", termEndsOn: "2023-12-31" })

  test("is told with the first day without it", () => {
    expect(lapsed([aTierAward({ termEndsOn: "2024-02-29" })])).toEqual({ tier: "backbone", lapsedOn: "2024-03-01" })
    expect(lapsed([aTierAward({ termEndsOn: "2024-03-01" })])).toBeNull()
  })

  test("by withdrawal, on its day", () => {
    expect(lapsed([aTierAward({ withdrawnOn: "2024-03-01" })])).toEqual({ tier: "backbone", lapsedOn: "2024-03-01" })
    expect(lapsed([aTierAward({ withdrawnOn: "2024-03-02" })])).toBeNull()
  })

  test("is none where that class or one above is held", () => {
    expect(lapsed([master], aTierAward({ tier: "subject_leader" }))).toBeNull()
    expect(lapsed([master], aTierAward({ tier: "subject_master" }))).toBeNull()
    expect(lapsed([master], aTierAward())).toEqual({ tier: "subject_master", lapsedOn: "2024-01-01" })
  })

  test("is the highest of several, as long as its last award lasted", () => {
    const awards = [aTierAward({ termEndsOn: "2024-01-31" }), aTierAward({ tier: "subject_master", termEndsOn: "2022-12-31" }), master]
    expect(lapsed(awards)).toEqual({ tier: "subject_master", lapsedOn: "2024-01-01" })
  })

  test("never was where an award had no day", () => {
    expect(lapsed([aTierAward({ grantedOn: "2023-01-01", withdrawnOn: "2023-01-01" })])).toBeNull()
  })
})
