import { describe, expect, test } from "vitest"
import { aPosting, aTeacher } from "#tests/support/facts"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Posting } from "~/domain/facts"
import { newTeacherPeriod, principalPeriod } from "~/domain/induction/periods"

describe("the first twelve months", () => {
  const on = (asOf: string, teachingSince: string | null, packs = SHIPPED_PACKS) =>
    newTeacherPeriod({ facts: aTeacher({ teachingSince }), packs, asOf: civilDate(asOf), pack: pack14() })

  test.each([
    ["2023-01-01", null, "unknown"],
    ["2023-01-01", "2020-12-31", "not_concerned"],
    ["2023-01-01", "2021-01-01", { startsOn: "2021-01-01", endsOn: "2021-12-31" }],
    ["2023-01-01", "2023-01-01", { startsOn: "2023-01-01", endsOn: "2023-12-31" }],
    ["2023-01-01", "2023-01-02", "not_concerned"],
  ])("on %s, teaching since %s", (asOf, teachingSince, expected) => {
    expect(on(asOf, teachingSince)).toEqual(expected)
  })

  test("concern by the first pack's start, not a later one's", () => {
    expect(on("2026-06-01", "2025-01-01")).toEqual({ startsOn: "2025-01-01", endsOn: "2025-12-31" })
  })
})

describe("the years around a posting as principal", () => {
  const on = (asOf: string, postings: readonly Posting[]) =>
    principalPeriod({ facts: aTeacher({ postings }), asOf: civilDate(asOf), pack: pack14() })
  const as = (postKind: Posting["postKind"], startsOn: string, endsOn: string | null = null) => aPosting({ postKind, startsOn, endsOn })

  test.each([
    ["a principal", [as("principal", "2022-08-01")], { startsOn: "2017-08-01", endsOn: "2023-07-31" }],
    ["since a 29 February", [as("principal", "2020-02-29")], { startsOn: "2015-02-28", endsOn: "2021-02-27" }],
    ["a teacher", [as("teacher", "2022-08-01")], "not_concerned"],
    ["not in post", [], "not_concerned"],
    ["of unknown post", [as(null, "2022-08-01")], "unknown"],
    ["of unknown post once", [as(null, "2020-08-01", "2022-07-31"), as("teacher", "2022-08-01")], "not_concerned"],
    [
      "a principal, of unknown post besides",
      [as(null, "2020-08-01"), as("principal", "2022-08-01")],
      { startsOn: "2017-08-01", endsOn: "2023-07-31" },
    ],
    ["a principal to be", [as("teacher", "2020-08-01"), as("principal", "2024-01-02")], "not_concerned"],
    ["a principal once", [as("principal", "2020-08-01", "2023-12-31"), as("teacher", "2024-01-01")], "not_concerned"],
  ] as const)("%s", (_, postings, expected) => {
    expect(on("2024-01-01", postings)).toEqual(expected)
  })
})
