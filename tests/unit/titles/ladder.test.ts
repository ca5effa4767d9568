import { describe, expect, test } from "vitest"
import { aPosting, aTitle } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { EDUCATIONS, SCHOOL_KINDS } from "~/domain/codes"
import { highestTitles, type Ladder, ladderOf, nextTitle } from "~/domain/titles/ladder"

test("only vocational schools have the vocational ladder", () => {
  const vocational = SCHOOL_KINDS.filter((schoolKind) => ladderOf(aPosting({ schoolKind })) === "vocational")
  expect(vocational).toEqual(["vocational"])
})

describe("the highest title", () => {
  const highest = (titles: readonly ReturnType<typeof aTitle>[], asOf = "2024-03-01", ladder: Ladder = "school") =>
    highestTitles({ titles, ladder, asOf: civilDate(asOf) }).map(({ title }) => title)

  test("is by rank, not by date", () => {
    const titles = [aTitle({ title: "senior", grantedOn: "2020-01-01" }), aTitle({ title: "grade_1", grantedOn: "2021-01-01" })]
    expect([highest(titles), highest(titles.toReversed())]).toEqual([["senior"], ["senior"]])
  })

  test("counts from the day it is granted", () => {
    const titles = [aTitle({ title: "grade_2", grantedOn: "2015-01-01" }), aTitle({ title: "grade_1", grantedOn: "2024-03-01" })]
    expect([highest(titles, "2024-02-29"), highest(titles, "2024-03-01")]).toEqual([["grade_2"], ["grade_1"]])
    expect(highest(titles, "2014-12-31")).toEqual([])
  })

  test("of equal ranks is told by her own ladder first", () => {
    const titles = [aTitle({ title: "grade_1" }), aTitle({ title: "lecturer" })]
    expect(highest(titles)).toEqual(["grade_1", "lecturer"])
    expect(highest(titles, "2024-03-01", "vocational")).toEqual(["lecturer", "grade_1"])
    expect(highest(titles.toReversed(), "2024-03-01", "vocational")).toEqual(["lecturer", "grade_1"])
  })
})

describe("the next title", () => {
  const next = (about: Omit<Partial<Parameters<typeof nextTitle>[0]>, "pack">) =>
    nextTitle({ current: null, ladder: "school", education: "bachelor", ...about, pack: pack14() })

  test.each([
    ["school", "grade_3", "grade_2"],
    ["school", "grade_2", "grade_1"],
    ["school", "grade_1", "senior"],
    ["school", "senior", "full_senior"],
    ["school", "full_senior", "highest"],
    ["school", "lecturer", "senior"],
    ["school", "full_senior_lecturer", "highest"],
    ["vocational", "grade_3", "assistant_lecturer"],
    ["vocational", "assistant_lecturer", "lecturer"],
    ["vocational", "lecturer", "senior_lecturer"],
    ["vocational", "senior_lecturer", "full_senior_lecturer"],
    ["vocational", "full_senior_lecturer", "highest"],
    ["vocational", "grade_2", "lecturer"],
    ["vocational", "full_senior", "highest"],
  ] as const)("on the %s ladder after %s: %s", (ladder, current, expected) => {
    expect(next({ ladder, current })).toBe(expected)
    expect(next({ ladder, current, education: null })).toBe(expected)
  })

  test("clause title.first-class: without a title it goes by education", () => {
    expect(EDUCATIONS.map((education) => next({ education }))).toEqual(["grade_2", "grade_2", "grade_2", "grade_3", "grade_3", "grade_3"])
    expect(EDUCATIONS.map((education) => next({ education, ladder: "vocational" }))).toEqual(EDUCATIONS.map(() => "assistant_lecturer"))
    expect([next({ education: null }), next({ education: null, ladder: "vocational" })]).toEqual(["unknown", "assistant_lecturer"])
  })
})
