import { describe, expect, test } from "vitest"
import { aTierAward } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import type { AwardedTier } from "~/domain/facts"
import { heldRun } from "~/domain/tiers/held"

const run = (awards: readonly AwardedTier[], on = "2024-03-01") => heldRun({ awards, tier: "backbone", asOf: civilDate(on) })
const from = (awards: readonly AwardedTier[], on?: string) => run(awards, on)?.startsOn ?? null
const first = aTierAward({ grantedOn: "2018-03-01", termEndsOn: "2021-02-28" })
const renewed = (grantedOn: string) => aTierAward({ grantedOn, termEndsOn: "2024-03-01" })

describe("a class is held", () => {
  test("from its award, through the last day of the term", () => {
    expect(from([renewed("2021-03-02")])).toBe("2021-03-02")
    expect(run([renewed("2021-03-02")], "2024-03-02")).toBeNull()
    expect(run([])).toBeNull()
  })

  test.each([
    ["overlaps", "2020-12-10", "2018-03-01"],
    ["begins on the last day", "2021-02-28", "2018-03-01"],
    ["begins on the day after", "2021-03-01", "2018-03-01"],
    ["begins two days after", "2021-03-02", "2021-03-02"],
  ])("from the first award where the review %s", (_, grantedOn, expected) => {
    expect(from([renewed(grantedOn), first])).toBe(expected)
  })

  test("with every award of the run, earliest first, up to the last end", () => {
    const second = renewed("2021-03-01")
    expect(run([second, first])).toEqual({ startsOn: "2018-03-01", endsOn: "2024-03-01", awards: [first, second] })
  })

  test("without an end where one award has none, also if a later one has", () => {
    expect(run([aTierAward({ grantedOn: "2018-03-01" }), renewed("2022-01-01")])).toMatchObject({ startsOn: "2018-03-01", endsOn: null })
  })

  test("at any level, and by a class above", () => {
    const school = aTierAward({ grantedOn: "2018-03-01", termEndsOn: "2021-02-28", level: "school" })
    expect(from([school, aTierAward({ tier: "subject_leader", level: "municipal", grantedOn: "2021-03-01" })])).toBe("2018-03-01")
  })

  test("not by a class below", () => {
    expect(heldRun({ awards: [aTierAward()], tier: "subject_master", asOf: civilDate("2024-03-01") })).toBeNull()
  })
})

describe("a withdrawal ends the run", () => {
  const withdrawn = aTierAward({ grantedOn: "2018-03-01", withdrawnOn: "2022-06-01" })
  test.each([
    ["2022-05-31", "2018-03-01"],
    ["2022-06-01", null],
  ])("on its day, not before: on %s held from %s", (on, expected) => {
    expect(from([withdrawn], on)).toBe(expected)
  })

  test("so an award of the same day begins anew, and one that ran beside it goes by itself", () => {
    expect(from([withdrawn, renewed("2022-06-01")])).toBe("2022-06-01")
    expect(from([withdrawn, renewed("2021-01-01")])).toBe("2021-01-01")
  })
})

test("an award of tomorrow hands on nothing yet", () => {
  expect(run([renewed("2024-03-02")])).toBeNull()
})
